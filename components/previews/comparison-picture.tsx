import { stackDots } from '@/lib/scorecards/series/strip'
import { type Colours, Frame, Heading } from './frame'

export type ComparedCity = { letter: string; hue: number; name: string }
/** A group's scores in the order of the cities; null where a city has none. */
export type ComparedGroup = { name: string; scores: ({ percent: number; settled: boolean } | null)[] }

const lane = { width: 660, height: 76 }
const disc = 36

/** Cities side by side as a picture: who, and where each stands in every dimension. */
export function ComparisonPicture(props: {
  words: { brand: string; foot: string; title: string; scale: string }
  cities: readonly ComparedCity[]
  groups: readonly ComparedGroup[]
  colour: Colours
}) {
  const { words, cities, groups, colour } = props
  return (
    <Frame brand={words.brand} foot={words.foot} colour={colour}>
      <div style={{ display: 'flex', flexDirection: 'column', width: 1088 }}>
        <Heading text={words.title} width={1088} lines={2} sizes={[64, 54, 46, 38, 32]} />
        <div
          style={{ display: 'flex', flexWrap: 'wrap', columnGap: 28, marginTop: 18, maxHeight: 88, overflow: 'hidden' }}
        >
          {cities.map((city) => (
            <div key={city.hue} style={{ display: 'flex', alignItems: 'center', gap: 10, height: 44 }}>
              <Disc city={city} colour={colour} settled={true} />
              <div style={{ display: 'block', maxWidth: 230, lineClamp: 1 }}>{city.name}</div>
            </div>
          ))}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto', marginBottom: 8 }}>
          {groups.map((group) => (
            <div key={group.name} style={{ display: 'flex', alignItems: 'center', height: lane.height }}>
              <div style={{ display: 'block', width: 380, lineClamp: 2 }}>{group.name}</div>
              <Lane group={group} cities={cities} colour={colour} />
            </div>
          ))}
          <div style={{ display: 'flex', fontSize: 22, color: colour('ink-2') }}>
            <div style={{ width: 380 }} />
            {words.scale}
          </div>
        </div>
      </div>
    </Frame>
  )
}

/** One scale from 0 to 100; cities that would cover one another stand one above the other. */
function Lane(props: { group: ComparedGroup; cities: readonly ComparedCity[]; colour: Colours }) {
  const { group, cities, colour } = props
  const placed = stackDots(
    cities.flatMap((city, at) => {
      const score = group.scores[at]
      return score ? [{ percent: score.percent, mark: { city, settled: score.settled } }] : []
    }),
    (100 * disc) / lane.width,
  )
  return (
    <div style={{ display: 'flex', position: 'relative', alignItems: 'center', ...lane }}>
      <div style={{ width: lane.width, height: 2, background: colour('rule-strong') }} />
      <div style={{ width: 4, height: lane.height - 12, background: colour('ink') }} />
      {placed.map(({ x, level, stack, mark: { city, settled } }) => {
        const off = (level - (stack - 1) / 2) * Math.min(disc, (lane.height - disc) / Math.max(1, stack - 1))
        return (
          <div
            key={city.hue}
            style={{
              ...{ display: 'flex', position: 'absolute', left: (lane.width * x) / 100 - disc / 2 },
              top: (lane.height - disc) / 2 + off,
            }}
          >
            <Disc city={city} colour={colour} settled={settled} />
          </div>
        )
      })}
    </div>
  )
}

/** A city's letter: hollow where its score rests on too little. */
function Disc({ city, colour, settled }: { city: ComparedCity; colour: Colours; settled: boolean }) {
  const hue = colour(`c${city.hue}`)
  return (
    <div
      style={{
        ...{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: disc,
          height: disc,
          borderRadius: disc / 2,
        },
        ...{ border: `3px solid ${hue}`, fontSize: 22 },
        ...(settled ? { background: hue, color: colour('on-c') } : { background: colour('paper'), color: hue }),
      }}
    >
      {city.letter}
    </div>
  )
}
