'use server'

import { z } from 'zod'
import { applyImport } from '@/lib/exchange/commands/apply'
import { undoImport } from '@/lib/exchange/commands/undo'
import { reviseUpload } from '@/lib/exchange/commands/upload'
import { action } from '@/lib/http/action'
import { done, type Outcome } from '@/lib/outcome'
import { decisionsIn } from './decisions'
import { getReader } from './open-spreadsheet'

const formSchema = z
  .object({ submissionId: z.uuid(), uploadId: z.uuid(), show: z.string().max(20), seen: z.string() })
  .catchall(z.string())

type Refused = Extract<Outcome<never>, { ok: false }>

const pageOf = (submissionId: string) => `/workspace/${submissionId}/spreadsheet`

/** What was decided about an upload that is gone has nothing to stand on: the page says what took its place. */
const orGone = (refused: Refused, submissionId: string, uploadId: string) =>
  refused.refusal.code === 'not-found' ? done({ to: `${pageOf(submissionId)}?upload=${uploadId}#dry-run` }) : refused

/** Keeps what was decided about cells and rows, and makes the dry run again. */
export const checkAgain = action({
  schema: formSchema,
  who: 'signed-in',
  run: async ({ submissionId, uploadId, show, seen: _, ...form }, actor) => {
    const outcome = await reviseUpload(actor, { submissionId, uploadId, ...decisionsIn(form) })
    const query = new URLSearchParams({ upload: uploadId, show })
    return outcome.ok
      ? done({ to: `${pageOf(submissionId)}?${query}#dry-run` })
      : orGone(outcome, submissionId, uploadId)
  },
})

/** Imports what the dry run has shown; decisions made since make it look different, and are asked to be looked at. */
export const importUpload = action({
  schema: formSchema,
  who: 'signed-in',
  run: async ({ submissionId, uploadId, show: _, seen, ...form }, actor) => {
    const revised = await reviseUpload(actor, { submissionId, uploadId, ...decisionsIn(form) })
    if (!revised.ok) return orGone(revised, submissionId, uploadId)
    const leaveOut = form.leaveOut === 'yes'
    const outcome = await applyImport(actor, { submissionId, uploadId, seen, leaveOut }, await getReader())
    return outcome.ok ? done({ to: `${pageOf(submissionId)}?imported=${outcome.value}` }) : outcome
  },
})

/** Takes an import back. */
export const undoSheet = action({
  schema: z.object({ submissionId: z.uuid(), importId: z.uuid(), rest: z.string().optional() }),
  who: 'signed-in',
  run: async ({ submissionId, importId, rest }, actor) => {
    const outcome = await undoImport(actor, { submissionId, importId, rest: rest === 'yes' })
    return outcome.ok ? done({ to: `${pageOf(submissionId)}?undone=${importId}` }) : outcome
  },
})
