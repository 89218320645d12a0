/** What stands in the way of comparing: differences of years, definitions, quality, checking and area. Pure. */
import type { Quality, Scorecard } from '@/lib/scorecards/schema'
import { checkOf } from '@/lib/scorecards/series/standing'
import { type Cell, hasValue, type Row } from './rows'

/** `at` are the publications it is about, by their place in the comparison. */
export type Caution =
  | { kind: 'fictional'; at: number[] }
  | { kind: 'years'; spans: { at: number; from: number | null; to: number | null }[]; rows: number }
  | { kind: 'basis'; groups: { basis: Scorecard['basis']; at: number[] }[] }
  | { kind: 'method'; groups: { edition: string; set: string; at: number[] }[] }
  | { kind: 'targets'; rows: number }
  | { kind: 'checks'; rows: number }
  /** `unstated`: publications whose figures come without a class. */
  | { kind: 'quality'; rows: number; unstated: number[] }
  | { kind: 'notes'; values: number; at: number[] }
  | { kind: 'area'; at: number[] }

/** A caution under its letter; values it is about carry the letter. */
export type Lettered = Caution & { letter: string }

export type Cautions = {
  cautions: Lettered[]
  /** The letters of each value of a row, such as "ac"; empty for most. */
  lettersIn: (row: Row) => string[]
}

type Finder = {
  find: (scorecards: readonly Scorecard[], rows: readonly Row[]) => Caution | null
  /** Which values of a row the caution is about; what the row alone decides is worked out once for all of them. */
  marks: ((row: Row) => (cell: Cell) => boolean) | null
}

const withValue = (row: Row) => row.cells.filter(hasValue)
const differ = (values: readonly unknown[]) => new Set(values).size > 1
const placesWhere = <T>(list: readonly T[], holds: (each: T, at: number) => boolean) =>
  list.flatMap((each, at) => (holds(each, at) ? [at] : []))

function gather<K extends string>(scorecards: readonly Scorecard[], keyOf: (scorecard: Scorecard) => K) {
  const groups = new Map<K, number[]>()
  scorecards.forEach((scorecard, at) => {
    groups.set(keyOf(scorecard), [...(groups.get(keyOf(scorecard)) ?? []), at])
  })
  return [...groups]
}

/** The year most of a row's figures are about; of equally many, the latest. */
function usualYear(row: Row): number | null {
  const counts = new Map<number, number>()
  for (const { referenceYear } of withValue(row))
    if (referenceYear !== null) counts.set(referenceYear, (counts.get(referenceYear) ?? 0) + 1)
  const [first] = [...counts].sort(([a, times], [b, others]) => others - times || b - a)
  return first?.[0] ?? null
}

const isStated = ({ quality }: { quality: Quality }) => quality !== 'not-stated'
/** Do the stated classes of a row differ? */
const classesDiffer = (row: Row) =>
  differ(
    withValue(row)
      .filter(isStated)
      .map(({ quality }) => quality),
  )
const benchmarkOf = ({ benchmark }: { benchmark: unknown }) => JSON.stringify(benchmark)
const yearOf = ({ referenceYear }: { referenceYear: number | null }) => referenceYear
const rowsWhere = (rows: readonly Row[], of: (cell: NonNullable<Cell>) => unknown) =>
  rows.filter((row) => differ(withValue(row).map(of))).length

const finders: Finder[] = [
  {
    find: (scorecards) => {
      const at = placesWhere(scorecards, ({ city }) => city.fictional)
      return at.length > 0 && at.length < scorecards.length ? { kind: 'fictional', at } : null
    },
    marks: null,
  },
  {
    find: (scorecards, rows) => {
      const spans = scorecards.map((_, at) => {
        const years = rows.flatMap(({ cells }) => {
          const cell = cells[at] ?? null
          return hasValue(cell) && cell.referenceYear !== null ? [cell.referenceYear] : []
        })
        return years.length > 0
          ? { at, from: Math.min(...years), to: Math.max(...years) }
          : { at, from: null, to: null }
      })
      const count = rowsWhere(rows, yearOf)
      return count > 0 ? { kind: 'years', spans, rows: count } : null
    },
    marks: (row) => {
      if (!differ(withValue(row).map(yearOf))) return none
      const usual = usualYear(row)
      return (cell) => hasValue(cell) && cell.referenceYear !== usual
    },
  },
  {
    find: (scorecards) => {
      const groups = gather(scorecards, ({ basis }) => basis).map(([basis, at]) => ({ basis, at }))
      return groups.length > 1 ? { kind: 'basis', groups } : null
    },
    marks: null,
  },
  {
    find: (_, rows) => {
      const count = rowsWhere(rows, checkOf)
      return count > 0 ? { kind: 'checks', rows: count } : null
    },
    marks: null,
  },
  {
    find: (scorecards, rows) => {
      const count = rows.filter(classesDiffer).length
      const unstated = placesWhere(scorecards, (_, at) => {
        const figures = rows.map(({ cells }) => cells[at] ?? null).filter(hasValue)
        return figures.length > 0 && !figures.some(isStated)
      })
      const some = count > 0 || (unstated.length > 0 && unstated.length < scorecards.length)
      return some ? { kind: 'quality', rows: count, unstated } : null
    },
    marks: (row) =>
      classesDiffer(row) ? (cell) => hasValue(cell) && isStated(cell) && cell.quality !== 'measured' : none,
  },
  {
    find: (scorecards) => {
      const groups = gather(
        scorecards,
        ({ framework, edition, benchmarkSet }) => `${framework.toUpperCase()} ${edition}\n${benchmarkSet.name}`,
      ).map(([key, at]) => ({ edition: key.split('\n')[0] ?? '', set: key.split('\n')[1] ?? '', at }))
      return groups.length > 1 ? { kind: 'method', groups } : null
    },
    marks: null,
  },
  {
    find: (_, rows) => {
      const count = rowsWhere(rows, benchmarkOf)
      return count > 0 ? { kind: 'targets', rows: count } : null
    },
    marks: (row) => (differ(withValue(row).map(benchmarkOf)) ? hasValue : none),
  },
  {
    find: (scorecards, rows) => {
      const noted = (at: number) => rows.filter(({ cells }) => isNoted(cells[at] ?? null)).length
      const at = placesWhere(
        scorecards.map((_, place) => noted(place)),
        (count) => count > 0,
      )
      return at.length > 0 ? { kind: 'notes', values: at.reduce((sum, place) => sum + noted(place), 0), at } : null
    },
    marks: () => isNoted,
  },
  {
    // A publication does not say which boundary its figures keep to; without a population nobody can even guess.
    find: (scorecards) =>
      differ(scorecards.map(({ city }) => city.slug))
        ? { kind: 'area', at: placesWhere(scorecards, ({ city }) => city.population === null) }
        : null,
    marks: null,
  },
]

const none = () => false
const isNoted = (cell: Cell): boolean => hasValue(cell) && (cell.note !== null || cell.precision === 'approximate')

/** All that applies to these rows, lettered in the order in which it is said. */
export function findCautions(scorecards: readonly Scorecard[], rows: readonly Row[]): Cautions {
  if (scorecards.length < 2) return { cautions: [], lettersIn: ({ cells }) => cells.map(() => '') }
  const found = finders.flatMap(({ find, marks }) => {
    const caution = find(scorecards, rows)
    return caution ? [{ caution, marks }] : []
  })
  const lettered = found.map(({ caution, marks }, index) => ({ caution, marks, letter: 'abcdefghi'[index] ?? '?' }))
  return {
    cautions: lettered.map(({ caution, letter }) => ({ ...caution, letter })),
    lettersIn: (row) => {
      const marking = lettered.flatMap(({ marks, letter }) => (marks ? { letter, isMarked: marks(row) } : []))
      return row.cells.map((cell) => marking.flatMap(({ letter, isMarked }) => (isMarked(cell) ? letter : [])).join(''))
    },
  }
}
