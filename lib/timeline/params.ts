/** What the words of an event are given. Pure. */
import type { ShownRow } from './rows'

export type EventParams = Record<string, string | number>

/** Every name that a message of `audit.events` may use, so that none of them is ever missing. */
export function paramsOf({ detail, times }: Pick<ShownRow, 'detail' | 'times'>): EventParams {
  // The branches of a message have names without hyphens.
  const text = (name: string) => (typeof detail[name] === 'string' ? detail[name].replaceAll('-', '_') : '')
  const number = (name: string) => Number(detail[name] ?? 0)
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  const [readings, inputs] = [number('readings'), number('inputs')]
  const [verified, notVerified, asked] = [number('verified'), number('notVerified'), number('asked')]
  const single = verified ? 'verified' : notVerified ? 'not_verified' : 'asked'
  return {
    times,
    readings,
    inputs,
    both: yes(readings > 0 && inputs > 0),
    verified,
    notVerified,
    asked,
    single: verified + notVerified + asked === 1 && text('about') !== '' ? single : 'many',
    together: yes(detail.together === true),
    none: yes(detail.none === true),
    withdrawn: yes(detail.withdrawn === true),
    hasReason: yes(reasonOf(detail) !== ''),
    due: yes(text('dueOn') !== ''),
    count: number('count'),
    left: number('left'),
    to: number('to'),
    version: number('version'),
    year: String(detail.year ?? ''),
    ...Object.fromEntries(
      ['event', 'kind', 'door', 'part', 'role', 'ended', 'basis'].map((name) => [name, text(name)]),
    ),
  }
}

/** The words that somebody gave with it. */
export const reasonOf = (detail: Record<string, unknown>): string =>
  [detail.reason, detail.note].find((each): each is string => typeof each === 'string') ?? ''

/** The data points or the part that an event names: "<code>/<data point id>", an indicator's code or a category. */
export function subjectsOf(detail: Record<string, unknown>): string[] {
  const single = [detail.about, detail.scope].filter((each): each is string => typeof each === 'string')
  const many = single.length > 0 ? [] : [detail.questions, detail.keys].find(Array.isArray)
  return [...single, ...((many ?? []) as string[])]
}
