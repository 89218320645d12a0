/** `npm run verify-publications`: proves every publication, and fails loudly, naming each one that does not hold. */
import { verifyPublications } from '@/lib/scorecards/queries/verify'

let [held, broken] = [0, 0]
for await (const verified of verifyPublications()) {
  if (verified.ok) held += 1
  else {
    broken += 1
    console.error(`✗ ${verified.city} ${verified.year}, version ${verified.version}: ${verified.fault}`)
  }
}
console.log(`${held} publications follow from what they carry, ${broken} do not`)
process.exit(broken === 0 ? 0 : 1)
