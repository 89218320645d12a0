/** Saves one figure after another, and says each that is acknowledged, for the test that kills it. Run with: submission, person. */
import { writeSync } from 'node:fs'
import { saveReadings } from '@/lib/submissions/commands'
import { actorOf, must } from './cast'

const [submissionId = '', actorId = ''] = process.argv.slice(2)
const actor = await actorOf(actorId)
for (let households = 20_001; ; households++) {
  await must(saveReadings(actor, { submissionId, inputs: { households }, readings: [], door: 'form' }))
  writeSync(1, `${households}\n`)
}
