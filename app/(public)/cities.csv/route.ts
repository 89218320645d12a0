import { batchesByAddress } from '@/lib/csv/batches'
import { streamTable } from '@/lib/csv/table'
import { streamCsv } from '@/lib/http/public-data'
import { cityColumns, cityRow } from '@/lib/scorecards/city-export'
import { listPublished } from '@/lib/scorecards/queries/all-cities'

/** Cities read at a time. */
const together = 500

/** Every city with a publication, and what the latest one has on record. */
export const GET = () =>
  streamCsv('citymark-cities.csv', streamTable(cityColumns, batchesByAddress(together, listPublished, cityRow)))
