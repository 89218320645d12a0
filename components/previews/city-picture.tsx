import type { Scorecard } from '@/lib/scorecards/schema'
import { groupMark } from '@/lib/scorecards/series/standing'
import { type Colours, Frame, Heading, Line } from './frame'
import { WheelPicture } from './wheel-picture'

export type CityWords = {
  brand: string
  foot: string
  name: string
  place: string
  finding: string
  /** Of each dimension, in the order of the scorecard: its name, and its score in words. */
  dimensions: { name: string; score: string }[]
}

const track = 500

/** A scorecard as a picture: who and when, the scores of the dimensions, and the wheel. */
export function CityPicture(props: { scorecard: Scorecard; words: CityWords; colour: Colours }) {
  const { scorecard, words, colour } = props
  return (
    <Frame brand={words.brand} foot={words.foot} colour={colour}>
      <div style={{ display: 'flex', flexDirection: 'column', width: 580 }}>
        <Line text={words.place} colour={colour('ink-2')} after={6} />
        <Heading text={words.name} width={580} lines={2} />
        <div style={{ display: 'flex', marginTop: 10, color: colour('ink-2') }}>{words.finding}</div>
        <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto', marginBottom: 20 }}>
          {scorecard.dimensions.map((dimension, at) => (
            <Score key={dimension.id} dimension={dimension} words={words.dimensions[at]} colour={colour} />
          ))}
        </div>
      </div>
      <div style={{ display: 'flex', marginTop: -14 }}>
        <WheelPicture scorecard={scorecard} size={460} colour={colour} />
      </div>
    </Frame>
  )
}

function Score(props: {
  dimension: Scorecard['dimensions'][number]
  words: CityWords['dimensions'][number] | undefined
  colour: Colours
}) {
  const { dimension, words, colour } = props
  const mark = groupMark(dimension)
  const fill = mark === null || dimension.provisional ? colour('paper') : colour(mark)
  return (
    <div style={{ display: 'flex', flexDirection: 'column', marginTop: 14, width: track }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 24 }}>
        <div style={{ display: 'flex' }}>{words?.name}</div>
        <div style={{ display: 'flex', color: colour('ink-2') }}>{words?.score}</div>
      </div>
      <div style={{ display: 'flex', width: track, height: 14, marginTop: 4, background: colour('sunk') }}>
        {mark === null ? null : (
          <div
            style={{
              ...{ width: (track * (dimension.percent ?? 0)) / 100, height: 14, background: fill },
              ...{ border: `2px solid ${colour(mark)}` },
            }}
          />
        )}
      </div>
    </div>
  )
}
