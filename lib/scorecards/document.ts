/** A publication's document as stored, with its hash put back: exactly the object that was frozen. Pure. */
import { type Scorecard, scorecardSchema } from './schema'

export const openDocument = (row: { document: string; contentHash: string }): Scorecard =>
  scorecardSchema.parse({ ...JSON.parse(row.document), contentHash: row.contentHash })
