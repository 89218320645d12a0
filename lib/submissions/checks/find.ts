/** Holds a submission against the soft rules of its framework. Pure: the same in browser, importer and server. */
import type { SoftRule, SoftRules } from '@/lib/frameworks/soft-rules'
import { findChanges, findInputChange } from './changes'
import { findOutliers } from './outliers'
import { findDisagreements, findNumerators } from './ratios'
import { findAtMost, findNeither, findSum, findUnusual } from './relations'
import { findSlips } from './slips'
import type { Finding, Found, Subject } from './subject'

/**
 * Every rule that a reported value does not keep, by data point and then by rule. A finding refuses nothing: the value
 * stands when the city says why. Where the likely cause is known (a wrong unit, the value in the numerator's place), it
 * alone is told, not also that the figure is far from last year's or from others'.
 */
export function findSoft(rules: SoftRules, subject: Subject): Finding[] {
  const findings = rules.flatMap((rule) =>
    findOne(rule, subject).map((found): Finding => ({ rule: rule.id, kind: rule.kind, ...found })),
  )
  const causes = causesOf(findings)
  return findings
    .filter((each) => each === (causes.get(each.key) ?? each) || !explained.has(each.kind))
    .sort((a, b) => compare(a.key, b.key) || compare(a.rule, b.rule))
}

/** What a known cause explains, lesser causes among it. */
const explained: ReadonlySet<SoftRule['kind']> = new Set(['change', 'outlier', 'disagreement', 'slip'])

/** By data point what explains its figure best: the numerator's place before a unit, the better fit before the worse. */
function causesOf(findings: readonly Finding[]): Map<string, Finding> {
  const causes = new Map<string, Finding>()
  const ranks = findings.filter(({ kind }) => kind === 'slip' || kind === 'numerator')
  for (const finding of ranks.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(a.rule, b.rule)))
    if (!causes.has(finding.key)) causes.set(finding.key, finding)
  return causes
}

const rankOf = ({ kind, params }: Finding): number => (kind === 'numerator' ? -1 : Number(params.distance))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function findOne(rule: SoftRule, subject: Subject): Found[] {
  switch (rule.kind) {
    case 'at-most':
      return findAtMost(rule, subject)
    case 'sum':
      return findSum(rule, subject)
    case 'usually':
      return findUnusual(rule, subject)
    case 'either':
      return findNeither(rule, subject)
    case 'change':
      return findChanges(rule, subject)
    case 'input-change':
      return findInputChange(rule, subject)
    case 'outlier':
      return findOutliers(rule, subject)
    case 'slip':
      return findSlips(rule, subject)
    case 'numerator':
      return findNumerators(rule, subject)
    case 'disagreement':
      return findDisagreements(rule, subject)
  }
}
