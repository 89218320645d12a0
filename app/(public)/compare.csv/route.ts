import { compareCsv } from '@/lib/comparisons/export'
import { answersOf, csv } from '@/lib/http/public-data'
import { exportedAt } from '../compare/load'

/** The figures of a comparison as a table. */
export const GET = answersOf(exportedAt)((exported) => csv(compareCsv(exported), 'citymark-comparison.csv'))
