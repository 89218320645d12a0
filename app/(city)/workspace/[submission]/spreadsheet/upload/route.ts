import { receiveUpload } from '@/lib/exchange/commands/upload'
import { limits } from '@/lib/exchange/limits'
import { fileForm } from '@/lib/http/file-form'

/** Takes the upload form of the spreadsheet page, and goes back to it with the dry run, or with why there is none. */
export const POST = fileForm<{ submission: string }>(limits.upload, async (actor, { submission }, sent) => {
  const page = `/workspace/${encodeURIComponent(submission)}/spreadsheet`
  if (typeof sent === 'string') return `${page}?refused=${sent}`
  const outcome = await receiveUpload(actor, submission, sent)
  if (outcome.ok) return `${page}?upload=${outcome.value}#dry-run`
  return outcome.refusal.code === 'invalid' ? `${page}?refused=nothing` : page
})
