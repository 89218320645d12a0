// Publishes a city's report under review once more, as its administrator would; run with the database's address.
import { db } from '@/lib/db/client'
import { publish } from '@/lib/scorecards/commands'
import { getActor } from '@/lib/users/queries'

const [slug = ''] = process.argv.slice(2)
const admin = await db().user.findFirstOrThrow({ where: { role: 'admin', demo: true }, select: { id: true } })
const actor = await getActor(admin.id)
if (!actor) throw new Error('there is no administrator')
const { id: submissionId } = await db().submission.findFirstOrThrow({
  where: { city: { slug }, kind: 'report', state: 'in-review' },
  select: { id: true },
})
const outcome = await publish(actor, { submissionId, benchmarkSet: 'reference', basis: 'provisional' })
console.log(outcome.ok ? 'published' : JSON.stringify(outcome.refusal))
process.exit(outcome.ok ? 0 : 1)
