import { z } from 'zod'
import { addFile, addLink } from '@/lib/evidence/commands'
import { addFileSchema, addLinkSchema } from '@/lib/evidence/schemas'
import { commandRoute } from '@/lib/http/command-route'
import { uploadRoute } from '@/lib/http/upload-route'

const postLink = commandRoute(
  addLinkSchema.omit({ submissionId: true }).extend({ submission: z.string() }),
  (actor, { submission, ...link }) => addLink(actor, { submissionId: submission, ...link }),
)

const postFile = uploadRoute(
  addFileSchema.omit({ submissionId: true }).extend({ submission: z.string() }),
  (actor, { submission, ...file }, body) => addFile(actor, { submissionId: submission, ...file }, body),
)

/**
 * Adds evidence to a data point. A link comes as JSON `{ indicator, dataPoint, url, place, mayBePublic }`. A file comes as
 * the plain body of any other content type, with `?indicator=&dataPoint=&fileName=&place=&mayBePublic=true|false`.
 */
export const POST: typeof postLink = (request, context) =>
  request.headers.get('content-type')?.startsWith('application/json')
    ? postLink(request, context)
    : postFile(request, context)
