/** The part of a submission that a person is to fill in. Pure. */
import type { Framework, Indicator } from '@/lib/frameworks/types'

/** Does one of these scopes (category ids such as "economy.ict.transport", indicator codes) hold the indicator? */
export const inScope = (scopes: readonly string[], indicator: Pick<Indicator, 'code' | 'category'>): boolean =>
  scopes.includes(indicator.code) || scopes.includes(indicator.category)

/** Is this a category of the framework that has indicators, or the code of one of its indicators? */
export const isScope = ({ indicators }: Framework, scope: string): boolean =>
  indicators.some((each) => each.code === scope || each.category === scope)

/** What a save would touch: readings by indicator, inputs by key ("<code>/<id>" for an indicator's own). */
type Touched = { readings: readonly { indicator: string }[]; inputs: Record<string, unknown> }

/**
 * Does all of a save lie inside the scopes? A shared input never does: it carries the values of other departments too
 * and belongs to the coordinator. Neither does anything the framework does not know.
 */
export function isWithin(framework: Framework, scopes: readonly string[], { readings, inputs }: Touched): boolean {
  const own = framework.indicators.filter((each) => inScope(scopes, each))
  const codes = new Set(own.map((each) => each.code))
  const keys = new Set(own.flatMap((each) => each.inputs).map((each) => each.key))
  return readings.every((each) => codes.has(each.indicator)) && Object.keys(inputs).every((key) => keys.has(key))
}
