/** Fills an empty database, through the same commands as everybody else. A database that has users is left alone. */
import { db } from '@/lib/db/client'
import { sendMail } from '@/lib/mail/commands/send'
import { seedDemoCities } from './demo'
import { makeSeedActor } from './people'
import { seedReports } from './reports'

async function seed(withDemo: boolean): Promise<void> {
  if ((await db().user.count()) > 0) return console.log('The database has data already; nothing was seeded.')
  const actor = await makeSeedActor()
  const reports = await seedReports(actor)
  console.log(`${reports.cities} cities with ${reports.readings} data points transcribed from ITU's reports`)
  if (!withDemo) return
  const demo = await seedDemoCities(actor)
  // Demo accounts are sent nothing; the outbox shows what they would have got.
  await sendMail()
  console.log(`${demo.cities} fictional demo cities with ${demo.submissions} submissions`)
}

try {
  await seed(!process.argv.includes('--no-demo-accounts'))
} finally {
  await db().$disconnect()
}
