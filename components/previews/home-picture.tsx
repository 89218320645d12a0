import land from '@/components/charts/land.json'
import { heightOf, landPath, project, world } from '@/lib/cities/map'
import type { OnMap } from '@/lib/cities/squares'
import type { CityDot } from '@/lib/scorecards/city-list'
import { type Colours, Frame, Heading } from './frame'

const shown = { ...world, south: -40, north: 74 }
const width = 620
const height = Math.round((width * heightOf(shown)) / shown.width)

/** The site as a picture: what it is, and where its cities are. */
export function HomePicture(
  props: OnMap<CityDot> & {
    words: { brand: string; foot: string; title: string; finding: string }
    colour: Colours
  },
) {
  const { words, dots, crowds, colour } = props
  const { path, gap } = landPath(land, shown)
  const shapes = [
    ...dots.map((dot) => ({ ...dot, key: dot.slug, cities: 1 })),
    ...crowds.map((crowd) => ({ ...crowd, key: `${crowd.latitude} ${crowd.longitude}` })),
  ]
  return (
    <Frame brand={words.brand} foot={words.foot} colour={colour}>
      <div style={{ display: 'flex', flexDirection: 'column', width: 420, flexShrink: 0 }}>
        <Heading text={words.title} width={420} lines={4} sizes={[60, 54, 46, 38]} />
        <div style={{ display: 'flex', marginTop: 18, color: colour('ink-2') }}>{words.finding}</div>
      </div>
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <svg viewBox={`0 0 ${shown.width} ${heightOf(shown)}`} width={width} height={height} aria-hidden="true">
          <path
            d={path}
            fill="none"
            stroke={colour('rule-strong')}
            strokeWidth="2.4"
            strokeLinecap="round"
            strokeDasharray={`0 ${gap}`}
          />
          {shapes.map((dot) => {
            const { x, y } = project(shown, dot)
            return (
              <circle
                key={dot.key}
                cx={x}
                cy={y}
                r={Math.min(16, 7 * Math.sqrt(dot.cities))}
                fill={colour('ink')}
                stroke={colour('paper')}
                strokeWidth="2"
              />
            )
          })}
        </svg>
      </div>
    </Frame>
  )
}
