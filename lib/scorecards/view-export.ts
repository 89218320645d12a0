/** A publication in the groups of a view, as files: one row per data point and group. Pure. */
import { type Column, objectsOf, tableOf } from '@/lib/csv/columns'
import type { Cell } from '@/lib/csv/table'
import { goals } from '@/lib/frameworks/goals'
import { targets } from '@/lib/frameworks/targets'
import type { Framework, Indicator } from '@/lib/frameworks/types'
import { editionPath } from './edition'
import { describePublication, describeTable } from './metadata'
import { columns } from './observations'
import type { DataPointView, Scorecard } from './schema'
import { type Part, type Section, type View, type ViewName, viewOf } from './series/views'

type Row = { dataPoint: DataPointView; section: Section; part: Part }

/** A publication, a view of it, and the columns its rows are read with. */
export type Grouped = { scorecard: Scorecard; view: View; rows: readonly Row[]; columns: readonly Column<Row>[] }

export function groupIn(name: ViewName, scorecard: Scorecard, { indicators }: Framework): Grouped {
  const view = viewOf(name, scorecard, indicators)
  const rows = view.sections.flatMap((section) =>
    section.parts.flatMap((part) => part.dataPoints.map((dataPoint) => ({ dataPoint, section, part }))),
  )
  const own = columns.map(({ read, ...column }): Column<Row> => {
    return { ...column, read: ({ dataPoint }) => read(scorecard, dataPoint) }
  })
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return { scorecard, view, rows, columns: [...own, ...groupColumns(name, byCode)] }
}

/** They stand after the columns that every table of ours has. */
const groupColumns = (view: ViewName, indicators: ReadonlyMap<string, Indicator>): Column<Row>[] => [
  { name: 'view', type: 'text', description: 'sdg, level or type', read: () => view },
  {
    name: 'group',
    type: 'text',
    description: 'A goal, a level or a type; unknown where the sources name none',
    read: ({ section }) => section.id,
  },
  { name: 'group_name', type: 'text', description: 'Its name', read: ({ section }) => nameOf(view, section) },
  { name: 'part', type: 'text', description: 'An SDG target, or a sub-dimension', read: ({ part }) => part.id },
  {
    name: 'group_basis',
    type: 'text',
    description: 'Where it is known from that the data point belongs there',
    read: ({ dataPoint }) => basisOf(view, indicators.get(dataPoint.indicator)),
  },
]

const nameOf = (name: ViewName, { id }: Section): Cell => (name === 'sdg' ? (goals[Number(id)] ?? id) : id)

function basisOf(name: ViewName, indicator: Indicator | undefined): Cell {
  if (name === 'level') return 'code of the indicator'
  if (name === 'sdg') return indicator?.sdgBasis ?? null
  if (!indicator || indicator.type === null) return null
  return indicator.typeSeen ? "read on ITU's sheet" : 'inferred from neighbouring sheets'
}

export const viewCsv = ({ columns, rows }: Grouped): string => tableOf(columns, rows)

export const viewCsvName = ({ scorecard: { city, year, version }, view }: Grouped): string =>
  `citymark-${city.slug}-${year}-v${version}-by-${view.name}.csv`

/** As in all files about a publication, the version stands in the address. */
const pageOf = ({ scorecard: { city, year, version }, view }: Grouped, origin: string): string =>
  `${origin}${editionPath(city.slug, { year, version })}/views/${view.name}`

/** Every group with what is counted in it, then the rows of the table. */
export function viewJson(grouped: Grouped, origin: string) {
  const { scorecard, view, rows, columns } = grouped
  return {
    schema: 'citymark.view.1',
    page: pageOf(grouped, origin),
    publication: describePublication(origin, scorecard),
    view: view.name,
    /** Data points that stand in more than one part. */
    repeated: view.repeated,
    groups: view.sections.map((section) => ({
      group: section.id,
      name: nameOf(view.name, section),
      ...section.counts,
      /** With the words of an SDG target. */
      parts: section.parts.map(({ id, counts }) => ({
        part: id,
        ...(view.name === 'sdg' && targets[id] ? { text: targets[id] } : {}),
        ...counts,
      })),
    })),
    values: objectsOf(columns, rows),
  }
}

const titles: Record<ViewName, string> = {
  sdg: 'by SDG target',
  level: 'core and advanced',
  type: 'smart, structural and sustainable',
}

export function viewMetadata(grouped: Grouped, origin: string) {
  const { scorecard, view, rows, columns } = grouped
  const page = pageOf(grouped, origin)
  const title = `${scorecard.city.name} ${scorecard.year}, version ${scorecard.version}, ${titles[view.name]}`
  const at = { page, csv: `${page}.csv`, json: `${page}.json` }
  return describeTable({ title, rows: rows.length, columns, origin, at }, [scorecard])
}
