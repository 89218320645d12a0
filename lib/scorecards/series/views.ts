/** The data points of a publication in other groups than the tree of the standard. Pure. */
import type { Indicator } from '@/lib/frameworks/types'
import type { Scorecard } from '../schema'
import { checkOf, groupByCategory, type Placed } from './standing'

/** By target of the Sustainable Development Goals; core and advanced; smart, structural and sustainable. */
export const viewNames = ['sdg', 'level', 'type'] as const
export type ViewName = (typeof viewNames)[number]

/** The view that a part of an address names; null when it names none. */
export const readView = (text: unknown): ViewName | null => viewNames.find((name) => name === text) ?? null

/** Where a data point goes of which the standard's sources do not say where it belongs. */
export const unknown = 'unknown'

export type Counts = { total: number; reported: number; verified: number; scored: number }

/** An SDG target ("11.6", or "7" for the goal itself), or a sub-dimension ("economy.ict"). */
export type Part = { id: string; dataPoints: Placed[]; counts: Counts }

/** A goal ("11"), a level or a type, each data point in it once, however many of its parts hold it. */
export type Section = { id: string; parts: Part[]; dataPoints: Placed[]; counts: Counts }

export type View = {
  name: ViewName
  sections: Section[]
  /** Data points that stand in more than one part. */
  repeated: number
  /** Indicators of which the grouping is not read on ITU's own sheet, by code. */
  unseen: ReadonlySet<string>
}

type Indicators = readonly Pick<Indicator, 'code' | 'type' | 'typeSeen' | 'sdgTargets' | 'sdgBasis'>[]
type Membership = { section: string; part: string }

const goalOf = (target: string) => target.split('.')[0] ?? target

/** The sections there can be, in their order; `unknown` comes after them. */
const order: Record<ViewName, readonly string[]> = {
  sdg: Array.from({ length: 17 }, (_, at) => String(at + 1)),
  level: ['core', 'advanced'],
  type: ['smart', 'structural', 'sustainable'],
}

/**
 * All data points of a publication, in the groups of a view; `indicators` are those of its edition. A data point stands
 * in every group it belongs to, and in one called `unknown` where the sources name none: none is lost.
 */
export function viewOf(
  name: ViewName,
  scorecard: Pick<Scorecard, 'dimensions' | 'dataPoints'>,
  indicators: Indicators,
): View {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const sections = new Map<string, Map<string, Placed[]>>()
  let repeated = 0
  for (const { subDimension, dataPoints } of groupByCategory(scorecard))
    for (const dataPoint of dataPoints) {
      const memberships = membershipsOf(name, dataPoint, byCode.get(dataPoint.indicator), subDimension.id)
      if (memberships.length > 1) repeated++
      for (const { section, part } of memberships) {
        const parts = sections.get(section) ?? new Map<string, Placed[]>()
        sections.set(section, parts.set(part, [...(parts.get(part) ?? []), dataPoint]))
      }
    }
  const ids = [...order[name], unknown]
  return {
    name,
    sections: ids.flatMap((id) => {
      const parts = sections.get(id)
      return parts ? [sectionOf(name, id, parts)] : []
    }),
    repeated,
    unseen: new Set(indicators.filter((indicator) => !isSeen(name, indicator)).map(({ code }) => code)),
  }
}

function membershipsOf(
  name: ViewName,
  { level }: Placed,
  indicator: Indicators[number] | undefined,
  subDimension: string,
): Membership[] {
  if (name === 'level') return [{ section: level, part: subDimension }]
  if (name === 'type') return [{ section: indicator?.type ?? unknown, part: subDimension }]
  const targets = new Set(indicator?.sdgTargets)
  if (targets.size === 0) return [{ section: unknown, part: unknown }]
  return [...targets].map((part) => ({ section: goalOf(part), part }))
}

/** Core or advanced is in the code itself. */
function isSeen(name: ViewName, { type, typeSeen, sdgTargets, sdgBasis }: Indicators[number]): boolean {
  if (name === 'sdg') return sdgTargets.length === 0 || sdgBasis.startsWith('read on ITU')
  return name === 'level' || type === null || typeSeen
}

function sectionOf(name: ViewName, id: string, parts: ReadonlyMap<string, Placed[]>): Section {
  const dataPoints = [...new Map([...parts.values()].flat().map((each) => [each.place, each])).values()]
  return {
    id,
    parts: [...parts]
      .map(([part, held]) => ({ id: part, dataPoints: held, counts: countOf(held) }))
      .sort((a, b) => (name === 'sdg' ? a.id.localeCompare(b.id, 'en', { numeric: true }) : 0)),
    dataPoints: dataPoints.sort((a, b) => a.place - b.place),
    counts: countOf(dataPoints),
  }
}

/** Counted as the scorecard counts: a figure in question is reported, a refused one is not. */
function countOf(dataPoints: readonly Placed[]): Counts {
  return {
    total: dataPoints.length,
    reported: dataPoints.filter((each) => checkOf(each) !== null).length,
    verified: dataPoints.filter(({ state }) => state === 'verified').length,
    scored: dataPoints.filter(({ points }) => points !== null).length,
  }
}
