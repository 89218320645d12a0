/** How each value stands in a review, and the ways from one to the next. Pure. */
import type { ReviewRow } from './types'

/** to-review: nobody has looked yet, or a decision was taken back · answered: the city has answered a question. */
export type Place = 'to-review' | 'answered' | 'asked' | 'verified' | 'not-verified' | 'not-reported' | 'not-applicable'

export type Step = {
  key: string
  place: Place
  /** Soft rules that speak against it, explained or not. */
  warnings: number
  overwritten: boolean
  lowQuality: boolean
  noEvidence: boolean
  /** Both readers are done, do not agree, and nobody has settled it. */
  differs: boolean
  /** The revision that was looked at, where nothing stands against verifying it together with others; else null. */
  clean: number | null
}

export const shows = ['all', 'open', 'questions', 'warnings', 'decided'] as const
export type Show = (typeof shows)[number]
export const isShow = (text: unknown): text is Show => shows.some((each) => each === text)

const lowQualities: readonly string[] = ['estimate', 'personal', 'unknown']

type Seen = { rows: readonly ReviewRow[]; blind: boolean; differing: ReadonlySet<string> }

/** The values of a review in reading order; for a second reader who is not done, those of the sample, as they read them. */
export function stepsOf({ rows, blind, differing }: Seen): Step[] {
  return rows
    .filter((row) => !blind || row.inSample)
    .map((row) => {
      const { key, findings, evidence } = row
      const content = row.reading?.content
      const hasValue = content?.state === 'value'
      const place = blind ? ownPlace(row) : placeOf(row)
      const marks = {
        warnings: findings.length,
        overwritten: content?.overwritten ?? false,
        lowQuality: hasValue && lowQualities.includes(content.quality),
        noEvidence: hasValue && evidence.length === 0,
      }
      const clean = place === 'to-review' && marks.warnings === 0 && !marks.overwritten
      return {
        key,
        place,
        ...marks,
        differs: differing.has(key),
        clean: clean ? (row.reading?.revision ?? null) : null,
      }
    })
}

function placeOf({ reading, answeredAt }: ReviewRow): Place {
  if (!reading) return 'not-reported'
  if (reading.verification === 'in-question') return 'asked'
  if (reading.content.state !== 'value') return reading.content.state
  if (reading.verification === 'verified' || reading.verification === 'not-verified') return reading.verification
  return answeredAt ? 'answered' : 'to-review'
}

/** What a second reader has said of the figure that stands there now. */
function ownPlace({ reading, own }: ReviewRow): Place {
  if (!own || own.value !== reading?.content.value) return 'to-review'
  return own.verdict === 'in-question' ? 'asked' : own.verdict
}

export const isWaiting = ({ place, differs }: Step): boolean => place === 'to-review' || place === 'answered' || differs

const fits: Record<Show, (step: Step) => boolean> = {
  all: () => true,
  open: isWaiting,
  questions: ({ place }) => place === 'asked' || place === 'answered',
  warnings: ({ warnings, overwritten }) => warnings > 0 || overwritten,
  decided: ({ place }) => place === 'verified' || place === 'not-verified',
}

export const showing = (steps: readonly Step[], show: Show): Step[] => steps.filter(fits[show])

export type Ways = { previous: string | null; next: string | null; flagged: string | null; waiting: string | null }

/**
 * From a value to the one before and after it among those that are shown, to the next one with a warning, and to the next
 * one that waits; the last two go round the end, first among those that are shown.
 */
export function waysFrom(steps: readonly Step[], key: string, show: Show): Ways {
  const at = steps.findIndex((step) => step.key === key)
  const round = [...steps.slice(at + 1), ...steps.slice(0, Math.max(at, 0))]
  const ahead = (fit: (step: Step) => boolean) =>
    (round.find((step) => fits[show](step) && fit(step)) ?? round.find(fit))?.key ?? null
  return {
    previous: steps.slice(0, Math.max(at, 0)).findLast(fits[show])?.key ?? null,
    next: steps.slice(at + 1).find(fits[show])?.key ?? null,
    flagged: ahead(fits.warnings),
    waiting: ahead(isWaiting),
  }
}

export const countPlaces = (steps: readonly Step[]): Record<Place, number> => {
  const count = (place: Place) => steps.filter((step) => step.place === place).length
  return {
    'to-review': count('to-review'),
    answered: count('answered'),
    asked: count('asked'),
    verified: count('verified'),
    'not-verified': count('not-verified'),
    'not-reported': count('not-reported'),
    'not-applicable': count('not-applicable'),
  }
}
