/** A publication in the groups of a view, as a table: one row per data point and group. Pure. */
import type { Cell } from '@/lib/csv/table'
import { writeTable } from '@/lib/csv/table'
import { goals } from '@/lib/frameworks/goals'
import type { Framework, Indicator } from '@/lib/frameworks/types'
import { columnNames, observe } from './observations'
import type { Scorecard } from './schema'
import { type Section, type ViewName, viewOf } from './series/views'

/** They stand after the columns that every table of ours has. */
const groupColumns = ['view', 'group', 'group_name', 'part', 'basis'] as const

/**
 * `group` is a goal, a level or a type; `part` an SDG target or a sub-dimension; `unknown` where the sources name none.
 * `basis`: where it is known from that the data point belongs there.
 */
export function viewCsv(name: ViewName, scorecard: Scorecard, { indicators }: Framework): string {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const rows = viewOf(name, scorecard, indicators).sections.flatMap((section) =>
    section.parts.flatMap((part) =>
      part.dataPoints.map((dataPoint): Cell[] => [
        ...observe(scorecard, dataPoint),
        name,
        section.id,
        nameOf(name, section),
        part.id,
        basisOf(name, byCode.get(dataPoint.indicator)),
      ]),
    ),
  )
  return writeTable([...columnNames, ...groupColumns], rows)
}

const nameOf = (name: ViewName, { id }: Section): Cell => (name === 'sdg' ? (goals[Number(id)] ?? id) : id)

function basisOf(name: ViewName, indicator: Indicator | undefined): Cell {
  if (name === 'level') return 'code of the indicator'
  if (name === 'sdg') return indicator?.sdgBasis ?? null
  if (!indicator || indicator.type === null) return null
  return indicator.typeSeen ? "read on ITU's sheet" : 'inferred from neighbouring sheets'
}

export const viewCsvName = (name: ViewName, { city, year, version }: Scorecard): string =>
  `citymark-${city.slug}-${year}-v${version}-by-${name}.csv`
