/** A published value as a row of a table, with everything that goes with it: what every CSV and JSON of ours is made of. Pure. */
import type { Described } from '@/lib/csv/columns'
import type { Cell } from '@/lib/csv/table'
import { dataLicence } from './licence'
import { type DataPointView, dataPointViewSchema, type Scorecard } from './schema'

type Column = Described & { read: (scorecard: Scorecard, dataPoint: DataPointView) => Cell }

export const targetOf = ({ benchmark }: Pick<DataPointView, 'benchmark'>) => ({
  optimum: 'optimum' in benchmark ? benchmark.optimum : null,
  worst: 'worst' in benchmark ? benchmark.worst : null,
  low: 'low' in benchmark ? benchmark.low : null,
  high: 'high' in benchmark ? benchmark.high : null,
})

const states = dataPointViewSchema.shape.state.options.join(', ')
const qualities = dataPointViewSchema.shape.quality.options.join(', ')

/** The columns in their order. New ones are only ever added at the end. */
export const columns: readonly Column[] = [
  { name: 'city', type: 'text', description: 'The city in addresses', read: ({ city }) => city.slug },
  { name: 'city_name', type: 'text', description: 'Its name', read: ({ city }) => city.name },
  {
    name: 'country',
    type: 'text',
    description: 'ISO 3166-1 alpha-2; ZZ for an invented demo city',
    read: ({ city }) => city.country,
  },
  {
    name: 'fictional',
    type: 'yes-no',
    description: 'true: the city is invented and so are its figures',
    read: ({ city }) => city.fictional,
  },
  { name: 'year', type: 'number', description: 'The year of the publication', read: ({ year }) => year },
  { name: 'version', type: 'number', description: 'Its version; corrections count up', read: ({ version }) => version },
  {
    name: 'basis',
    type: 'text',
    description: 'verified, transcribed (copied from a report of ITU) or provisional',
    read: ({ basis }) => basis,
  },
  { name: 'indicator', type: 'text', description: 'Code in the framework', read: (_, point) => point.indicator },
  { name: 'data_point', type: 'text', description: 'Part of the indicator', read: (_, point) => point.dataPoint },
  { name: 'name', type: 'text', description: 'Name of the data point', read: (_, point) => point.name },
  { name: 'category', type: 'text', description: 'Path in the framework’s tree', read: (_, point) => point.category },
  { name: 'level', type: 'text', description: 'core or advanced', read: (_, point) => point.level },
  { name: 'state', type: 'text', description: `One of: ${states}`, read: (_, point) => point.state },
  {
    name: 'value',
    type: 'number',
    description: 'In the unit; 1 and 0 for yes and no; empty where there is none',
    read: (_, point) => point.value,
  },
  { name: 'unit', type: 'text', description: 'Unit of the value', read: (_, point) => point.unit },
  {
    name: 'precision',
    type: 'text',
    description: 'exact or approximate',
    read: (_, point) => (point.value === null ? null : point.precision),
  },
  {
    name: 'reference_year',
    type: 'number',
    description: 'The year the value is about',
    read: (_, point) => point.referenceYear,
  },
  { name: 'quality', type: 'text', description: `Class of quality: ${qualities}`, read: (_, point) => point.quality },
  {
    name: 'overwritten',
    type: 'yes-no',
    description: 'true: the city gave the final value over the computed one',
    read: (_, point) => point.overwritten,
  },
  { name: 'percent_of_target', type: 'number', description: '0 to 100', read: (_, point) => point.percent },
  { name: 'points', type: 'number', description: '1 to 4', read: (_, point) => point.points },
  { name: 'band', type: 'text', description: 'Band of per cent of target', read: (_, point) => point.band },
  { name: 'unscored', type: 'text', description: 'Why there is no score', read: (_, point) => point.unscored },
  { name: 'target_kind', type: 'text', description: 'Kind of target', read: (_, point) => point.benchmark.kind },
  { name: 'target_optimum', type: 'number', description: '100 % here', read: (_, point) => targetOf(point).optimum },
  { name: 'target_worst', type: 'number', description: '0 % here', read: (_, point) => targetOf(point).worst },
  { name: 'target_low', type: 'number', description: 'Range: its lower end', read: (_, point) => targetOf(point).low },
  {
    name: 'target_high',
    type: 'number',
    description: 'Range: its upper end',
    read: (_, point) => targetOf(point).high,
  },
  {
    name: 'target_fit',
    type: 'text',
    description: 'How well the target suits the data point',
    read: (_, point) => point.benchmarkFit,
  },
  {
    name: 'target_source',
    type: 'text',
    description: 'Where the target comes from',
    read: (_, point) => point.benchmarkSource?.url ?? null,
  },
  { name: 'source', type: 'text', description: 'Where the value comes from', read: (_, point) => point.source.text },
  { name: 'source_url', type: 'text', description: 'Link to it', read: (_, point) => point.source.url },
  { name: 'note', type: 'text', description: 'Note on the value', read: (_, point) => point.note },
  { name: 'reason', type: 'text', description: 'Why it is absent or refused', read: (_, point) => point.reason },
  { name: 'framework', type: 'text', description: 'Framework', read: ({ framework }) => framework },
  { name: 'edition', type: 'text', description: 'Its edition', read: ({ edition }) => edition },
  { name: 'target_set', type: 'text', description: 'Set of targets', read: ({ benchmarkSet }) => benchmarkSet.id },
  {
    name: 'target_set_official',
    type: 'yes-no',
    description: 'true: published by ITU',
    read: ({ benchmarkSet }) => benchmarkSet.official,
  },
  { name: 'published_at', type: 'text', description: 'ISO 8601, UTC', read: ({ publishedAt }) => publishedAt },
  {
    name: 'publication',
    type: 'text',
    description: 'Content hash (SHA-256) of the publication',
    read: ({ contentHash }) => contentHash,
  },
  { name: 'licence', type: 'text', description: 'Licence of the row', read: () => dataLicence.id },
]

export const columnNames = columns.map(({ name }) => name)

/** One row, in the order of the columns. */
export const observe = (scorecard: Scorecard, dataPoint: DataPointView): Cell[] =>
  columns.map(({ read }) => read(scorecard, dataPoint))

/** The same row as an object, for JSON: names in place of positions. */
export const observeAsObject = (scorecard: Scorecard, dataPoint: DataPointView): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name, read }) => [name, read(scorecard, dataPoint)]))
