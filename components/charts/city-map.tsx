import { heightOf, isWithin, landPath, type MapWindow, placeLabels, project } from '@/lib/cities/map'
import land from './land.json'

export type MapDot = { slug: string; name: string; latitude: number; longitude: number; cities: number; title: string }

/**
 * Cities as dots on the land of a window, drawn on the server. Names stand where there is room; every dot leads to its
 * city and says its name. `frame` is drawn as a box, and the dots in it without names: a map of its own shows them.
 */
export function CityMap(props: {
  dots: readonly MapDot[]
  window: MapWindow
  frame?: MapWindow | null
  label: string
}) {
  const { window, frame = null, label } = props
  const shown = props.dots.filter((dot) => isWithin(window, dot))
  const { path, gap } = landPath(land, window)
  const dots = shown.map((dot) => ({ ...dot, ...project(window, dot), r: radiusOf(dot.cities) }))
  const labels = placeLabels(
    dots.map((dot) => (frame && isWithin(frame, dot) ? { ...dot, name: '' } : dot)),
    window.width,
  )
  return (
    <svg className="citymap" viewBox={`0 0 ${window.width} ${heightOf(window)}`}>
      <title>{label}</title>
      <path className="land" d={path} strokeDasharray={`0 ${gap}`} />
      {frame ? <Frame {...corners(window, frame)} /> : null}
      {dots.map(({ slug, name, cities, title, x, y, r }, at) => {
        const place = labels[at]
        const isNamed = place && cities === 1 && !(frame && isWithin(frame, dots[at] ?? { latitude: 0, longitude: 0 }))
        return (
          <a key={slug} href={`/cities/${slug}`}>
            <title lang={cities > 1 ? undefined : ''}>{title}</title>
            <circle cx={round(x)} cy={round(y)} r={r} />
            {isNamed ? (
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

const Frame = (box: { x: number; y: number; width: number; height: number }) => <rect className="frame" {...box} />

function corners(window: MapWindow, { north, west, south, east }: MapWindow) {
  const start = project(window, { latitude: north, longitude: west })
  const end = project(window, { latitude: south, longitude: east })
  return { x: round(start.x), y: round(start.y), width: round(end.x - start.x), height: round(end.y - start.y) }
}

/** The area of a dot grows with its cities, up to a size that leaves its neighbours visible. */
const radiusOf = (cities: number) => round(Math.min(12, 3.4 * Math.sqrt(cities)))

const round = (value: number) => Math.round(value * 10) / 10
