import { useFormatter, useTranslations } from 'next-intl'
import { findSpread, type Group } from '@/lib/scorecards/series/findings'
import { useFigures } from './use-figures'

/** The highest and the lowest of some groups, by name where they are few, by number where they are many. */
export function SpreadTitle({ of, groups }: { of: 'categories' | 'glance'; groups: readonly Group[] }) {
  const t = useTranslations('categories')
  const say = useTranslations(of)
  const format = useFormatter()
  const { numbers } = useFigures()
  const finding = findSpread(groups)
  const names = (named: Group[]) => () => {
    const text = [...new Set(named.map(({ name }) => name))]
    const shown = (list: string[]) => <span lang="en">{format.list(list)}</span>
    if (text.length <= 3) return shown(text)
    return t.rich('more', { count: text.length - 2, names: () => <span lang="en">{text.slice(0, 2).join(', ')}</span> })
  }
  return say.rich('finding', {
    kind: finding.kind,
    count: finding.kind === 'even' ? finding.count : 0,
    percent: finding.kind === 'even' ? numbers.percent(finding.percent) : '',
    highCount: finding.kind === 'spread' ? finding.highest.length : 0,
    lowCount: finding.kind === 'spread' ? finding.lowest.length : 0,
    highest: names(finding.kind === 'spread' ? finding.highest : []),
    lowest: names(finding.kind === 'spread' ? finding.lowest : []),
  })
}
