/** Three fictional cities, so that trends, comparisons and every state can be seen from the first minute. */
import { createCity } from '@/lib/cities/commands'
import { getFramework } from '@/lib/frameworks/registry'
import type { Actor } from '@/lib/policy/policy'
import { completeReview, decide, startReview } from '@/lib/reviews/commands'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { getReview } from '@/lib/reviews/queries/review'
import type { Decide } from '@/lib/reviews/schemas'
import { publish } from '@/lib/scorecards/commands'
import { saveReadings, startSubmission, submit } from '@/lib/submissions/commands'
import { assignTask } from '@/lib/tasks/commands'
import { addMember } from '@/lib/users/commands'
import { openCycles } from './cycles'
import { type DemoCity, type DemoVerdict, demoCities } from './demo-cities'
import { correctYear } from './demo-correction'
import { inputsFor } from './demo-inputs'
import { seedDemoProgramme } from './demo-programme'
import { readingsFor } from './demo-readings'
import { addProof, addSecond, answerBoth, answered } from './demo-review'
import { must } from './must'
import { demoAccounts, makeDemoAccounts, requireActor } from './people'

type Decision = Decide['decisions'][number]
type Judgement = Omit<Decision, 'revision'>
type Cast = {
  admin: Actor
  assessor: Actor
  second: Actor
  coordinators: Map<string, Actor>
  contributors: Map<string, string>
}

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
  await seedDemoProgramme(cast.admin, cityIds)
  return { cities: demoCities.length, submissions }
}

const castOf = async (ids: Map<string, string>): Promise<Cast> => {
  const find = (email: string) => requireActor(ids.get(email) ?? email)
  const coordinators = new Map<string, Actor>()
  const contributors = new Map<string, string>()
  for (const { email, city, membership } of demoAccounts) {
    if (city && membership === 'coordinator') coordinators.set(city, await find(email))
    if (city && membership === 'contributor') contributors.set(city, ids.get(email) ?? email)
  }
  return {
    admin: await find('admin@citymark.example'),
    assessor: await find('assessor@citymark.example'),
    second: await find('second@citymark.example'),
    coordinators,
    contributors,
  }
}

/** As an assessor works: what nothing speaks against together, the rest one by one. */
const decideAll = async (assessor: Actor, submissionId: string, said: Judgement[]): Promise<void> => {
  const rows = (await getReview(assessor, submissionId))?.rows ?? []
  const revisions = new Map(rows.map(({ key, reading }) => [key, reading?.revision ?? 0]))
  const decisions = said.map((each): Decision => {
    return { ...each, revision: revisions.get(`${each.indicator}/${each.dataPoint}`) ?? 0 }
  })
  const together = await decide(assessor, { submissionId, decisions })
  if (together.ok) return
  const single = together.refusal.code === 'conflict' ? new Set(together.refusal.keys) : new Set()
  if (single.size === 0) await must(submissionId, Promise.resolve(together))
  const isSingle = ({ indicator, dataPoint }: Decision) => single.has(`${indicator}/${dataPoint}`)
  await must(submissionId, decide(assessor, { submissionId, decisions: decisions.filter((each) => !isSingle(each)) }))
  for (const decision of decisions.filter(isSingle))
    await must(submissionId, decide(assessor, { submissionId, decisions: [decision] }))
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
  const assigneeId = cast.contributors.get(city.slug)
  const { scopes = [], dueOn = null } = script.tasks ?? {}
  for (const scope of assigneeId ? scopes : [])
    await must(label, assignTask(coordinator, { submissionId, assigneeId: assigneeId ?? '', scope, dueOn }))
  if (script.until === 'draft') return true
  const talking = { ...cast, coordinator }
  if (script.talks) await addProof(talking, submissionId)
  await must(label, submit(coordinator, submissionId))
  await must(label, assignAssessor(cast.admin, submissionId, cast.assessor.id))
  if (script.until === 'submitted') return true
  await must(label, startReview(cast.assessor, submissionId))
  const judge = (verdictOf: (key: string) => DemoVerdict | undefined): Judgement[] =>
    readings
      .filter((each) => each.state === 'value')
      .map(({ indicator, dataPoint }) => ({ indicator, dataPoint, ...verdictOf(`${indicator}/${dataPoint}`) }))
      .flatMap(({ verdict, ...rest }) => (verdict ? [{ ...rest, verdict }] : []))
  await decideAll(cast.assessor, submissionId, judge(script.verdict))
  if (script.talks) {
    await addSecond(talking, submissionId)
    await decideAll(
      cast.assessor,
      submissionId,
      judge((key) => answered[key]),
    )
    await answerBoth(talking, submissionId)
  }
  if (script.until === 'published') await must(label, completeReview(cast.assessor, submissionId))
  const basis = script.until === 'published' ? 'verified' : 'provisional'
  await must(label, publish(cast.admin, { submissionId, benchmarkSet: 'reference', basis }))
  if (script.correction) await correctYear({ ...cast, coordinator }, submissionId, script.correction)
  return true
}
