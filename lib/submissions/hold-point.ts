import 'server-only'
import type { Tx } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import { conflict, done, forbidden, invalid, notFound, type Outcome } from '@/lib/outcome'
import { type Actor, can, type Permission, standingsOf } from '@/lib/policy/policy'
import { inScope } from '@/lib/tasks/scope'
import { readScopes } from '@/lib/tasks/store'
import { dataPointsOf } from './evaluate'
import { type Held, hold } from './move'
import { unknownPoint } from './plan'
import { isOpen } from './workflow'

/** A data point of a submission. */
export type Point = { submissionId: string; indicator: string; dataPoint: string }

/**
 * Holds the submission for a command about one of its data points. Refuses: not found; without the permission; a data
 * point the framework does not have (invalid).
 */
export async function holdPoint(tx: Tx, actor: Actor, point: Point, needs: Permission): Promise<Outcome<Held>> {
  const held = await hold(tx, actor, point.submissionId)
  if (!held) return notFound
  if (!can(actor, needs, held.resource)) return forbidden
  const key = `${point.indicator}/${point.dataPoint}`
  return dataPointsOf(getFramework(held.framework, held.edition)).has(key) ? done(held) : invalid([unknownPoint(key)])
}

/**
 * The same for what belongs to the city's own statement about the value, such as its evidence. Refuses besides: a
 * contributor outside their scopes, and a transcription (forbidden); a value that is not the city's to change now (conflict).
 */
export async function holdOpenPoint(tx: Tx, actor: Actor, point: Point, needs: Permission): Promise<Outcome<Held>> {
  const held = await holdPoint(tx, actor, point, needs)
  if (!held.ok) return held
  const { value } = held
  if (value.kind !== 'report' || !(await isTheirs(tx, actor, value, point.indicator))) return forbidden
  const { submissionId, indicator, dataPoint } = point
  const reading = await tx.reading.findUnique({
    where: { submissionId_indicator_dataPoint: { submissionId, indicator, dataPoint } },
    select: { verification: true },
  })
  if (!isOpen(value.state, reading?.verification ?? 'unreviewed'))
    return conflict(`a submission that is ${value.state} does not take this`, [`${indicator}/${dataPoint}`])
  return held
}

/** The scopes `actor` is bound to in this submission; null for whoever is bound to none. */
export const scopesOf = async (tx: Tx, actor: Actor, held: Held): Promise<string[] | null> =>
  standingsOf(actor, held.resource).has('contributor') ? readScopes(tx, held.id, actor.id) : null

const isTheirs = async (tx: Tx, actor: Actor, held: Held, code: string): Promise<boolean> => {
  const scopes = await scopesOf(tx, actor, held)
  const indicator = getFramework(held.framework, held.edition).indicators.find((each) => each.code === code)
  return scopes === null || (indicator !== undefined && inScope(scopes, indicator))
}
