/** What people wait for at the server, done anew on other cities at every turn. */
import type { Client } from 'pg'
import { db } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { listCategories } from '@/lib/frameworks/tree'
import type { Outcome } from '@/lib/outcome'
import type { Actor } from '@/lib/policy/policy'
import { decide } from '@/lib/reviews/commands'
import { acceptClean } from '@/lib/reviews/commands/accept'
import { listQueue } from '@/lib/reviews/queries/queue'
import { getReview } from '@/lib/reviews/queries/review'
import { saveReadings, submit } from '@/lib/submissions/commands'
import { getPeers } from '@/lib/submissions/queries/peers'
import { getActor } from '@/lib/users/queries'
import type { Asking, Server } from './server'

/** One submission under way with its people. */
type Case = { id: string; cityId: string; state: string; coordinator: string; assessor: string }
/** `prepare` is not timed; what it answers is. `target` in milliseconds. */
export type Task = {
  name: string
  target?: number
  turns: number
  prepare: (turn: number) => Promise<() => Promise<unknown>>
}

const of = { framework: 'u4ssc', edition: '2017', fictional: false }

export async function listTasks(client: Client, server: Server): Promise<Task[]> {
  const cases = await readCases(client)
  const pick = (state: string, turn: number): Case => {
    const among = cases.filter((each) => each.state === state)
    return among.at(turn % among.length) ?? fail(`no submission is ${state}`)
  }
  /** For what leaves a submission another than it was: from the other end. */
  const pickFresh = (state: string, turn: number) => pick(state, -1 - turn)
  const [admin] = (await client.query(`SELECT id FROM "User" WHERE email = 'admin@citymark.example'`)).rows
  const asking = new Map<string, Promise<Asking>>()
  const as = (id: string): Promise<Asking> => {
    const known = asking.get(id) ?? server.as(id)
    asking.set(id, known)
    return known
  }
  const categories = listCategories(getFramework().dimensions)

  /** The body of a save of one input: a little less than it was. */
  const change = async (submissionId: string, input: string, turn: number) => {
    const query = `SELECT value FROM "InputValue" WHERE "submissionId" = $1 AND input = $2`
    const [row] = (await client.query(query, [submissionId, input])).rows
    return { inputs: { [input]: Math.floor(row.value * (1 - (turn + 1) / 1e5)) }, readings: [], door: 'form' as const }
  }
  const page = (name: string, path: (turn: number) => [userId: string, path: string], target?: number): Task => ({
    name,
    ...(target === undefined ? {} : { target }),
    turns: 40,
    async prepare(turn) {
      const [userId, where] = path(turn)
      const ask = await as(userId)
      return () => ask(where)
    },
  })
  const save = (name: string, input: string): Task => ({
    name,
    target: 100,
    turns: 60,
    async prepare(turn) {
      const { id, coordinator } = pick('draft', turn)
      const [ask, body] = [await as(coordinator), await change(id, input, turn)]
      return () => ask(`/api/workspace/${id}/save`, body)
    },
  })
  const undecided = async (submissionId: string, actor: Actor) => {
    const review = (await getReview(actor, submissionId)) ?? fail('no such review')
    return review.rows.filter(
      (row) => row.reading?.content.state === 'value' && row.reading.verification === 'unreviewed',
    )
  }

  return [
    // What everything below costs at least on this machine at this moment.
    {
      name: 'yardstick: a statement that asks nothing',
      turns: 60,
      prepare: async () => () => db().$queryRaw`SELECT 1`,
    },
    page('yardstick: a request that is answered with a file', () => [admin.id, '/icon.svg']),
    save('autosave of a field: request to answer', 'EC: ICT: ES: 1C/smart_electricity_meters'),
    save('autosave of the population: request to answer', 'population'),
    {
      name: 'autosave of a field: the command alone',
      turns: 60,
      async prepare(turn) {
        const { id, coordinator } = pick('draft', turn)
        const [actor, body] = [
          await actorOf(coordinator),
          await change(id, 'EC: ICT: ES: 1C/smart_electricity_meters', turn),
        ]
        return () => must(saveReadings(actor, { submissionId: id, ...body }))
      },
    },
    page('what has changed since (asked every few seconds)', (turn) => {
      const { id, coordinator } = pick('draft', turn)
      return [coordinator, `/api/workspace/${id}/changes?since=999999999.999999999.1900000000000`]
    }),
    page('page of a category', (turn) => {
      const { id, coordinator } = pick('draft', turn)
      return [coordinator, `/workspace/${id}/${categories[turn % categories.length]?.id}`]
    }),
    page('overview of a submission', (turn) => [
      pick('draft', turn).coordinator,
      `/workspace/${pick('draft', turn).id}`,
    ]),
    {
      name: 'what other cities publish',
      turns: 30,
      prepare: async (turn) => () => getPeers({ ...of, cityId: pick('draft', turn).cityId }),
    },
    {
      name: "an assessor's queue",
      target: 100,
      turns: 30,
      async prepare(turn) {
        const actor = await actorOf(pick('in-review', turn).assessor)
        return () => listQueue(actor)
      },
    },
    {
      name: "the administrator's queue: everybody's",
      target: 100,
      turns: 30,
      async prepare() {
        const actor = await actorOf(admin.id)
        return () => listQueue(actor)
      },
    },
    page("an assessor's queue: the page", (turn) => [pick('in-review', turn).assessor, '/review'], 100),
    {
      name: 'a review with its 112 data points',
      target: 100,
      turns: 30,
      async prepare(turn) {
        const { id, assessor } = pick('in-review', turn)
        const actor = await actorOf(assessor)
        return () => getReview(actor, id)
      },
    },
    {
      name: 'deciding one value',
      target: 50,
      turns: 60,
      async prepare(turn) {
        // Where everything is accepted already, the next city's.
        for (let next = turn; next < turn + 5; next++) {
          const { id, assessor } = pick('in-review', next)
          const actor = await actorOf(assessor)
          const [row] = await undecided(id, actor)
          if (!row) continue
          const [indicator = '', dataPoint = ''] = row.key.split('/')
          const decision = { indicator, dataPoint, verdict: 'verified' as const, revision: row.reading?.revision ?? 0 }
          return () => must(decide(actor, { submissionId: id, decisions: [decision] }))
        }
        return fail('everything is decided')
      },
    },
    {
      name: 'accepting everything nothing speaks against',
      turns: 2,
      async prepare(turn) {
        const { id, assessor } = pickFresh('in-review', turn)
        const actor = await actorOf(assessor)
        const clean = (await undecided(id, actor)).flatMap(({ key, findings, reading }) =>
          reading && findings.length === 0 && !reading.content.overwritten ? [{ key, revision: reading.revision }] : [],
        )
        return () => must(acceptClean(actor, id, clean))
      },
    },
    {
      name: 'handing in',
      turns: 2,
      async prepare(turn) {
        const { id, coordinator } = pickFresh('draft', turn)
        const actor = await actorOf(coordinator)
        return () => must(submit(actor, id))
      },
    },
  ]
}

const readCases = async (client: Client): Promise<Case[]> =>
  (
    await client.query(`
      SELECT submission.id, submission."cityId", state, member."userId" AS coordinator, "assessorId" AS assessor
      FROM "Submission" submission
      JOIN "ReportingCycle" cycle ON cycle.id = "cycleId" AND year = 2026
      JOIN "City" city ON city.id = submission."cityId" AND slug LIKE 'bench-%'
      JOIN "Membership" member ON member."cityId" = city.id AND member.role = 'coordinator'
      LEFT JOIN "ReviewAssignment" ON "submissionId" = submission.id ORDER BY slug`)
  ).rows

const fail = (why: string): never => {
  throw new Error(why)
}
const actorOf = async (id: string): Promise<Actor> => (await getActor(id)) ?? fail(`no user ${id}`)
const must = async (outcome: Promise<Outcome<unknown>>) => {
  const { ok, ...rest } = await outcome
  if (!ok) fail(JSON.stringify(rest))
}
