/** Imports an upload in a process of its own, for the test that kills it. Run with: submission, upload, person, mark. */
import { applyImport } from '@/lib/exchange/commands/apply'
import messages from '@/messages/en.json'
import { actorOf } from './cast'

const [submissionId = '', uploadId = '', actorId = '', seen = ''] = process.argv.slice(2)
const reader = { words: messages.spreadsheet.file, locale: 'en-GB' }
const outcome = await applyImport(await actorOf(actorId), { submissionId, uploadId, seen, leaveOut: false }, reader)
console.log(JSON.stringify(outcome))
