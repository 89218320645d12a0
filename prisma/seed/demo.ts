/** Three fictional cities, so that trends, comparisons and every state can be seen from the first minute. */
import { createCity } from '@/lib/cities/commands'
import { getFramework } from '@/lib/frameworks/registry'
import type { Actor } from '@/lib/policy/policy'
import { assignAssessor, completeReview, decide, startReview } from '@/lib/reviews/commands'
import { publish } from '@/lib/scorecards/commands'
import { saveReadings, startSubmission, submit } from '@/lib/submissions/commands'
import { addMember } from '@/lib/users/commands'
import { openCycles } from './cycles'
import { type DemoCity, demoCities } from './demo-cities'
import { inputsFor } from './demo-inputs'
import { readingsFor } from './demo-readings'
import { must } from './must'
import { demoAccounts, makeDemoAccounts, requireActor } from './people'

type Cast = { admin: Actor; assessor: Actor; coordinators: Map<string, Actor> }

export async function seedDemoCities(actor: Actor): Promise<{ cities: number; submissions: number }> {
  const ids = await makeDemoAccounts(actor)
  const cityIds = new Map<string, string>()
  for (const { slug, name, population } of demoCities) {
    const city = { slug, name, country: 'ZZ', population, populationYear: 2025, fictional: true }
    cityIds.set(slug, await must(name, createCity(actor, city)))
  }
  for (const { email, city, membership } of demoAccounts) {
    const [userId = '', cityId] = [ids.get(email), cityIds.get(city ?? '')]
    if (cityId && membership) await must(email, addMember(actor, { userId, cityId, role: membership }))
  }
  const cast = await castOf(ids)
  const cycles = await openCycles(actor, [2023, 2024, 2025, 2026])
  let submissions = 0
  for (const city of demoCities)
    for (const [year, cycleId] of cycles) {
      const played = await playYear(cast, city, cityIds.get(city.slug) ?? '', year, cycleId)
      submissions += played ? 1 : 0
    }
  return { cities: demoCities.length, submissions }
}

const castOf = async (ids: Map<string, string>): Promise<Cast> => {
  const find = (email: string) => requireActor(ids.get(email) ?? email)
  const coordinators = new Map<string, Actor>()
  for (const { email, city, membership } of demoAccounts)
    if (city && membership === 'coordinator') coordinators.set(city, await find(email))
  return {
    admin: await find('admin@citymark.example'),
    assessor: await find('assessor@citymark.example'),
    coordinators,
  }
}

/** One city's year, as far as its script goes: draft, submitted, under review, or verified and published. */
const playYear = async (
  cast: Cast,
  city: DemoCity,
  cityId: string,
  year: number,
  cycleId: string,
): Promise<boolean> => {
  const script = city.years[year]
  const coordinator = cast.coordinators.get(city.slug)
  if (!script || !coordinator) return false
  const framework = getFramework()
  const label = `${city.name} ${year}`
  const submissionId = await must(label, startSubmission(coordinator, { kind: 'report', cityId, cycleId }))
  const inputs = inputsFor(framework, city, year)
  const { readings, kept } = readingsFor(framework, city, year, script, inputs)
  await must(label, saveReadings(coordinator, { submissionId, inputs: kept, readings, door: 'seed' }))
  if (script.until === 'draft') return true
  await must(label, submit(coordinator, submissionId))
  await must(label, assignAssessor(cast.admin, submissionId, cast.assessor.id))
  if (script.until === 'submitted') return true
  await must(label, startReview(cast.assessor, submissionId))
  const decisions = readings
    .filter((each) => each.state === 'value')
    .map(({ indicator, dataPoint }) => ({ indicator, dataPoint, ...script.verdict(`${indicator}/${dataPoint}`) }))
    .flatMap(({ verdict, ...rest }) => (verdict ? [{ ...rest, verdict }] : []))
  await must(label, decide(cast.assessor, { submissionId, decisions }))
  if (script.until === 'published') await must(label, completeReview(cast.assessor, submissionId))
  const basis = script.until === 'published' ? 'verified' : 'provisional'
  await must(label, publish(cast.admin, { submissionId, benchmarkSet: 'reference', basis }))
  return true
}
