/** What is missing in a submission, and how far its figures reach. Pure. */
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'
import type { ReadingContent } from './evaluate'
import { isAnswered } from './progress'
import type { Verification } from './words'

export type Told = { content: ReadingContent; verification: Verification; verificationReason: string | null }
export type Place = { indicator: Indicator; point: DataPoint }

export type Completeness = {
  /** Nothing said yet, by level. */
  missing: { core: Place[]; advanced: Place[] }
  /** Said not to be reported, with the reason. */
  notReported: (Place & { reason: string })[]
  /** Asked about by the assessor, with the question. */
  inQuestion: (Place & { question: string | null })[]
  /** Values that lack what is asked of each. */
  without: { quality: Place[]; source: Place[]; referenceYear: Place[] }
  /** Data points with a value. */
  reported: number
  total: number
  coreReported: number
  coreTotal: number
}

/** Looks through every data point of the framework, in reading order. */
export function findGaps(framework: Framework, readings: ReadonlyMap<string, Told>): Completeness {
  const places = framework.indicators.flatMap((indicator) =>
    indicator.dataPoints.map((point) => ({ indicator, point, told: readings.get(point.key) })),
  )
  const values = places.filter(({ told }) => told?.content.state === 'value')
  const core = (each: Place) => each.indicator.level === 'core'
  const isOpen = ({ told }: (typeof places)[number]) =>
    told?.verification !== 'in-question' && !isAnswered(told && { ...told.content, verification: told.verification })
  const bare = ({ indicator, point }: Place) => ({ indicator, point })
  const lacks = (name: 'source' | 'referenceYear') =>
    values.filter(({ told }) => told?.content[name] === null).map(bare)
  const open = places.filter(isOpen)
  return {
    missing: { core: open.filter(core).map(bare), advanced: open.filter((each) => !core(each)).map(bare) },
    notReported: places.flatMap(({ told, ...place }) =>
      told?.content.state === 'not-reported' && told.content.reason !== null
        ? [{ ...place, reason: told.content.reason }]
        : [],
    ),
    inQuestion: places.flatMap(({ told, ...place }) =>
      told?.verification === 'in-question' ? [{ ...place, question: told.verificationReason }] : [],
    ),
    without: {
      quality: values.filter(({ told }) => told?.content.quality === 'not-stated').map(bare),
      source: lacks('source'),
      referenceYear: lacks('referenceYear'),
    },
    reported: values.length,
    total: places.length,
    coreReported: values.filter(core).length,
    coreTotal: places.filter(core).length,
  }
}

/** METHOD, screening: with more than a fifth of the indicators not reported, the submission goes back to the city. */
export const mostNotReported = 0.2

/** How many indicators have no value at all, of those that apply to the city. */
export function countUnreported(
  framework: Framework,
  readings: ReadonlyMap<string, Told>,
): { none: number; of: number } {
  const states = framework.indicators.map(({ dataPoints }) =>
    dataPoints.map((point) => readings.get(point.key)?.content.state),
  )
  const applying = states.filter((each) => each.some((state) => state !== 'not-applicable'))
  return { none: applying.filter((each) => !each.includes('value')).length, of: applying.length }
}
