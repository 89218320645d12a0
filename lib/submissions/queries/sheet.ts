import 'server-only'
import { db } from '@/lib/db/client'
import { readInputs } from '../input-store'
import { readAll } from '../store'

/** Everything a submission says, with revisions. For pages that have checked that the person may see it. */
export async function getRecord(submissionId: string) {
  const [inputs, readings] = await Promise.all([readInputs(db(), submissionId), readAll(db(), submissionId)])
  return { inputs, readings }
}
