/** Every command of a spreadsheet's import × every person × own or other city, against real rows. */
import { expect, test } from 'vitest'
import { applyImport } from '@/lib/exchange/commands/apply'
import { undoImport } from '@/lib/exchange/commands/undo'
import { receiveUpload, reviseUpload } from '@/lib/exchange/commands/upload'
import { getDryRun } from '@/lib/exchange/queries'
import type { Actor } from '@/lib/policy/policy'
import { requireSubmission } from '@/lib/submissions/queries'
import { must } from './support/cast'
import { answersOf, gather, type Scene, type Tries } from './support/everybody'
import { words } from './support/spreadsheet'

const reader = { words, locale: 'en-GB' }
let serial = 0
const file = () => ({ name: 'x.csv', bytes: Buffer.from(`key;revision;first;final;state;note\ngdp;;${++serial};;;`) })
const upload = ({ coordinator, submissionId }: Scene) => must(receiveUpload(coordinator, submissionId, file()))

/** Imports what the coordinator has uploaded and looked at. */
async function apply(actor: Actor, scene: Scene) {
  const { coordinator, submissionId } = scene
  const uploadId = await upload(scene)
  const head = await requireSubmission(coordinator, submissionId)
  const seen = head && (await getDryRun(coordinator.id, head, uploadId, reader))?.mark
  return applyImport(actor, { submissionId, uploadId, seen: seen ?? '', leaveOut: false }, reader)
}

const commands: Tries = {
  receiveUpload: ['draft', (actor, { submissionId }) => receiveUpload(actor, submissionId, file())],
  reviseUpload: [
    'draft',
    async (actor, scene) =>
      reviseUpload(actor, {
        submissionId: scene.submissionId,
        uploadId: await upload(scene),
        repairs: { C2: '7' },
        take: {},
      }),
  ],
  applyImport: ['draft', apply],
  undoImport: [
    'draft',
    async (actor, scene) =>
      undoImport(actor, {
        submissionId: scene.submissionId,
        importId: await must(apply(scene.coordinator, scene)),
        rest: false,
      }),
  ],
}

test('every command of an import × every person × own or other city answers as agreed', async () => {
  expect(await answersOf(await gather(), commands)).toMatchInlineSnapshot(`
    "
    receiveUpload (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    reviseUpload (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    applyImport (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    undoImport (draft)
      done       coordinator
      forbidden  contributor, lead assessor, admin
      not-found  official of no city, coordinator elsewhere, assessor, assigned assessor, assigned reader, second reader, lead, but of the city
    "
  `)
}, 600_000)
