import { mostDots, type Pile } from '@/lib/comparisons/bins'
import { type Colours, Frame, Heading, Line } from './frame'

export type IndicatorWords = { brand: string; foot: string; code: string; name: string; finding: string; scale: string }

const plot = { width: 1088, height: 150, from: 10, to: 1040 }
const across = (percent: number) => plot.from + ((plot.to - plot.from) * percent) / 100
/** Dots as high as eight of them need. */
const pitch = plot.height / (mostDots + 0.5)

/** An indicator as a picture: what it is, and its cities along the scale of target, up to the line at 100 %. */
export function IndicatorPicture(props: {
  words: IndicatorWords
  piles: readonly Pile[]
  dots: boolean
  colour: Colours
}) {
  const { words, piles, dots, colour } = props
  return (
    <Frame brand={words.brand} foot={words.foot} colour={colour}>
      <div style={{ display: 'flex', flexDirection: 'column', width: plot.width }}>
        <Line text={words.code} colour={colour('ink-2')} after={6} />
        <Heading text={words.name} width={plot.width} lines={2} sizes={[64, 54, 46, 38, 32]} />
        <div style={{ display: 'flex', marginTop: 10, color: colour('ink-2') }}>{words.finding}</div>
        <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto', marginBottom: 16 }}>
          <svg viewBox={`0 0 ${plot.width} ${plot.height}`} width={plot.width} height={plot.height} aria-hidden="true">
            {[0, 33, 66, 95].map((percent) => (
              <path key={percent} d={`M${across(percent)} 0V${plot.height}`} stroke={colour('rule')} strokeWidth="2" />
            ))}
            <path d={`M${across(100)} 0V${plot.height}`} stroke={colour('ink')} strokeWidth="4" />
            {piles.flatMap(({ percent, count, height }) =>
              dots ? (
                Array.from({ length: count }, (_, level) => level).map((level) => (
                  <circle
                    key={`${percent} ${level}`}
                    cx={across(percent)}
                    cy={plot.height - pitch * (level + 0.5)}
                    r={pitch / 2 - 1}
                    fill={colour('ink-2')}
                  />
                ))
              ) : (
                <path
                  key={percent}
                  d={`M${across(percent)} ${plot.height}v${-height * pitch}`}
                  stroke={colour('ink-2')}
                  strokeWidth={16}
                />
              ),
            )}
          </svg>
          <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 22, color: colour('ink-2') }}>
            <div style={{ display: 'flex' }}>0</div>
            <div style={{ display: 'flex' }}>{words.scale}</div>
            <div style={{ display: 'flex', width: 66 }}>100</div>
          </div>
        </div>
      </div>
    </Frame>
  )
}
