/** The columns of the table of a group: one row per city, publication shown and category. Pure. */
import type { Column } from '@/lib/csv/columns'
import { editionPath } from '@/lib/scorecards/edition'
import { dataLicence } from '@/lib/scorecards/licence'
import { editionOf, type Member, type Standing } from './groups'

export type Row = { member: Member; standing: Standing; category: Standing['categories'][number] }

/** In their order. New ones are only ever added at the end. `origin` without a slash at its end. */
export const columnsAt = (origin: string): Column<Row>[] => [
  { name: 'city', type: 'text', description: 'The city in addresses', read: ({ member }) => member.slug },
  { name: 'name', type: 'text', description: 'Its name', read: ({ member }) => member.name },
  {
    name: 'joined',
    type: 'number',
    description: 'The year it joined the programme; empty in a country',
    read: ({ member }) => member.joined,
  },
  {
    name: 'left',
    type: 'number',
    description: 'The last year it took part; empty while it does',
    read: ({ member }) => member.left,
  },
  { name: 'year', type: 'number', description: 'The year of the publication', read: ({ standing }) => standing.year },
  {
    name: 'version',
    type: 'number',
    description: 'Its version; corrections count up',
    read: ({ standing }) => standing.version,
  },
  {
    name: 'basis',
    type: 'text',
    description: 'verified, transcribed (copied from a report of ITU) or provisional',
    read: ({ standing }) => standing.basis,
  },
  {
    name: 'edition',
    type: 'text',
    description: 'Framework and its edition',
    read: ({ standing }) => editionOf(standing),
  },
  {
    name: 'benchmark_hash',
    type: 'text',
    description: 'Hash of the set of targets',
    read: ({ standing }) => standing.benchmarkSet.hash,
  },
  {
    name: 'category',
    type: 'text',
    description: 'Path in the framework’s tree',
    read: ({ category }) => category.id,
  },
  { name: 'category_name', type: 'text', description: 'Its name', read: ({ category }) => category.name },
  {
    name: 'sub_dimension',
    type: 'text',
    description: 'The sub-dimension it is part of',
    read: ({ category }) => category.subDimension,
  },
  {
    name: 'percent',
    type: 'number',
    description: 'Score, 0 to 100: share of the points that its scored data points could earn; empty without any',
    read: ({ category }) => category.percent,
  },
  {
    name: 'reported',
    type: 'number',
    description: 'Data points of the category on record',
    read: ({ category }) => category.reported,
  },
  { name: 'total', type: 'number', description: 'Data points it has', read: ({ category }) => category.total },
  {
    name: 'below_coverage_gate',
    type: 'yes-no',
    description: 'true: too little is on record for the score to take part in an order or a median',
    read: ({ category }) => category.provisional,
  },
  {
    name: 'publication',
    type: 'text',
    description: 'The page of the publication, in this version',
    read: ({ member, standing }) => `${origin}${editionPath(member.slug, standing)}`,
  },
  {
    name: 'content_hash',
    type: 'text',
    description: 'Content hash (SHA-256) of the publication',
    read: ({ standing }) => standing.contentHash,
  },
  {
    name: 'country',
    type: 'text',
    description: 'ISO 3166-1 alpha-2; ZZ for an invented demo city',
    read: ({ member }) => member.country,
  },
  {
    name: 'fictional',
    type: 'yes-no',
    description: 'true: the city is invented and so are its figures',
    read: ({ member }) => member.fictional,
  },
  { name: 'licence', type: 'text', description: 'Licence of the row', read: () => dataLicence.id },
]
