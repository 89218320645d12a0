import { heightOf, isWithin, landPath, type MapWindow, type Place, placeLabels, project } from '@/lib/cities/map'
import type { Crowd, OnMap } from '@/lib/cities/squares'
import land from './land.json'

export type MapDot = Place & { slug: string; name: string; title: string }

/**
 * Cities as dots on the land of a window, drawn on the server. Names stand where there is room; every dot leads to its
 * city and says its name. Crowds are larger dots that lead nowhere: the list of cities does. `frame` is drawn as a box,
 * and the dots in it without names: a map of its own shows them.
 */
export function CityMap(props: OnMap<MapDot> & { window: MapWindow; frame?: MapWindow | null; label: string }) {
  const { window, frame = null, label } = props
  const { path, gap } = landPath(land, window)
  const isFramed = (place: Place) => frame !== null && isWithin(frame, place)
  const dots = props.dots
    .filter((dot) => isWithin(window, dot))
    .map((dot) => ({ ...dot, ...project(window, dot), name: isFramed(dot) ? '' : dot.name }))
  const crowds = props.crowds
    .filter((crowd) => isWithin(window, crowd))
    .map((crowd) => ({ ...project(window, crowd), r: crowdRadius(crowd) }))
  const labels = placeLabels(
    [...dots.map(({ x, y, name }) => ({ x, y, name, r: radius })), ...crowds.map((crowd) => ({ ...crowd, name: '' }))],
    window.width,
  )
  return (
    <svg className="citymap" viewBox={`0 0 ${window.width} ${heightOf(window)}`}>
      <title>{label}</title>
      <path className="land" d={path} strokeDasharray={`0 ${gap}`} />
      {frame ? <Frame {...corners(window, frame)} /> : null}
      {crowdPaths(crowds).map(([r, middles]) => (
        <path key={r} className="crowd" d={middles} strokeWidth={2 * r} />
      ))}
      {dots.map(({ slug, name, title, x, y }, at) => {
        const place = labels[at]
        return (
          <a key={slug} href={`/cities/${slug}`}>
            <title lang="">{title}</title>
            <circle cx={round(x)} cy={round(y)} r={radius} />
            {place && name ? (
              <text x={round(place.x)} y={round(place.y)} textAnchor={place.anchor} lang="">
                {name}
              </text>
            ) : null}
          </a>
        )
      })}
    </svg>
  )
}

/** Of one city, in units of the map. */
const radius = 3.4

/** The area of a dot grows with its cities, up to a size that leaves its neighbours visible. */
const crowdRadius = ({ cities }: Crowd) => Math.round(Math.min(12, radius * Math.sqrt(cities)))

/** Crowds as points of paths, one for each size: a round line of no length is a dot. */
function crowdPaths(crowds: readonly { x: number; y: number; r: number }[]): [radius: number, path: string][] {
  const paths = new Map<number, string>()
  for (const { x, y, r } of crowds) paths.set(r, `${paths.get(r) ?? ''}M${round(x)} ${round(y)}h0`)
  return [...paths]
}

const Frame = (box: { x: number; y: number; width: number; height: number }) => <rect className="frame" {...box} />

function corners(window: MapWindow, { north, west, south, east }: MapWindow) {
  const start = project(window, { latitude: north, longitude: west })
  const end = project(window, { latitude: south, longitude: east })
  return { x: round(start.x), y: round(start.y), width: round(end.x - start.x), height: round(end.y - start.y) }
}

const round = (value: number) => Math.round(value * 10) / 10
