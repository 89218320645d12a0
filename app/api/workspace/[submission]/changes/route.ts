import { z } from 'zod'
import { commandRoute } from '@/lib/http/command-route'
import { done, notFound } from '@/lib/outcome'
import { serialSchema } from '@/lib/submissions/changes'
import { requireSubmission } from '@/lib/submissions/queries'
import { listChanges } from '@/lib/submissions/queries/changes'

/** What has changed in a submission since the page last asked: `?since=` the serial of that answer, or 0. */
export const GET = commandRoute(
  z.object({ submission: z.string(), since: serialSchema.default(serialSchema.parse('0')) }),
  async (actor, { submission, since }) => {
    const head = await requireSubmission(actor, submission)
    return head ? done(await listChanges(head.id, since)) : notFound
  },
)
