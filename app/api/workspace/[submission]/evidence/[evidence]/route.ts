import { z } from 'zod'
import { removeEvidence } from '@/lib/evidence/commands'
import { contentDisposition } from '@/lib/evidence/file-name'
import { isDrawn } from '@/lib/evidence/media-type'
import { getFile } from '@/lib/evidence/queries'
import { commandRoute } from '@/lib/http/command-route'
import { fileRoute } from '@/lib/http/file-route'
import { requireSubmission } from '@/lib/submissions/queries'

type Params = { submission: string; evidence: string }

/** The file, for whoever may see the submission or reads it a second time. */
export const GET = fileRoute<Params>(async (actor, { submission, evidence }) => {
  const head = await requireSubmission(actor, submission, 'evidence.view')
  const file = head && (await getFile(head.id, evidence))
  if (!file) return null
  const how = isDrawn(file.mediaType) ? 'inline' : 'attachment'
  return { ...file, disposition: contentDisposition(how, file.fileName) }
})

/** Takes evidence away from its data point. */
export const DELETE = commandRoute(
  z.object({ submission: z.string(), evidence: z.string() }),
  (actor, { submission, evidence }) => removeEvidence(actor, { submissionId: submission, evidenceId: evidence }),
)
