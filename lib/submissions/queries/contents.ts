import 'server-only'
import { db } from '@/lib/db/client'
import type { Past } from '@/lib/submissions/carry-forward'
import { readInputs } from '@/lib/submissions/input-store'
import { type Before, readPast } from '@/lib/submissions/past'
import type { Answers } from '@/lib/submissions/progress'
import { readAll, type Stored } from '@/lib/submissions/store'

export type Contents = {
  readings: ReadonlyMap<string, Stored>
  answers: Answers
  inputs: ReadonlyMap<string, number>
}

/** Everything a submission says, for a page that has asked whether the reader may see it. */
export async function getContents(submissionId: string): Promise<Contents> {
  const [readings, inputs] = await Promise.all([readAll(db(), submissionId), readInputs(db(), submissionId)])
  const answers = new Map(
    [...readings].map(([key, { content, verification }]) => [
      key,
      { state: content.state, reason: content.reason, verification },
    ]),
  )
  return { readings, answers, inputs: new Map([...inputs].map(([key, { value }]) => [key, value])) }
}

/** The city's submission before this one, or null. */
export const getPast = (before: Before): Promise<Past | null> => readPast(db(), before)
