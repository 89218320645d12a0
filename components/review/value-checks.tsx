import { useFormatter, useTranslations } from 'next-intl'
import { kindOf, splitUnit } from '@/components/entry/figures'
import { Icon } from '@/components/entry/icons'
import type { JustificationRow } from '@/lib/justifications/schemas'
import type { Finding } from '@/lib/submissions/checks/subject'
import { tell } from '@/lib/submissions/checks/words'
import { inputsByKey } from '@/lib/submissions/evaluate'
import { nameOfKey } from './names'
import { useValues } from './use-values'
import type { ValueView } from './view'

/** What speaks against the figure, each with what the city says to it; then what has been looked at and passed. */
export function ValueChecks({ view }: { view: ValueView }) {
  const { row } = view
  const t = useTranslations('review.checks')
  const passed = usePassed(view)
  const content = row.reading?.content
  if (content?.state !== 'value') return null
  const own = [
    content.overwritten ? ('overwritten' as const) : null,
    ['estimate', 'personal', 'unknown'].includes(content.quality) ? ('lowQuality' as const) : null,
    content.quality === 'not-stated' ? ('noQuality' as const) : null,
    content.source === null ? ('noSource' as const) : null,
    row.evidence.length === 0 ? ('noEvidence' as const) : null,
  ].filter((each) => each !== null)
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">
        {t('title')}{' '}
        <span className="dimmer">
          {t('counts', { flags: row.findings.length + own.length, passed: passed.length })}
        </span>
      </h2>
      <ul className="flags">
        {row.findings.map(([finding, said]) => (
          <Flag key={finding.rule} view={view} finding={finding} said={said} />
        ))}
        {own.map((each) => (
          <li key={each} className="n">
            <Icon of="open" /> <span>{t(`own.${each}`)}</span>
          </li>
        ))}
        {passed.map((text) => (
          <li key={text} className="k">
            <Icon of="tick" /> <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Flag({ view, finding, said }: { view: ValueView; finding: Finding; said: JustificationRow | null }) {
  const { review, framework } = view
  const t = useTranslations('review.checks')
  const checks = useTranslations('checks')
  const format = useFormatter()
  const { numbers } = useValues()
  const inputs = inputsByKey(framework)
  const told = tell(finding, {
    lastYear: review.lastYear ?? review.head.cycle.year - 1,
    number: (value) => numbers.plain(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4))),
    dataPoint: (key) => nameOfKey(framework, key),
    input: (key) => inputs.get(key)?.name ?? key,
  })
  const rule = framework.checks.find((each) => each.id === finding.rule)
  return (
    <li className="w">
      <Icon of="warn" label={t('warning')} />
      <div>
        <p>
          <b>{checks(`names.${finding.kind}`)}.</b> {checks(`findings.${finding.kind}`, told.values)}
        </p>
        {rule && (
          <p className="xs dim" lang="en">
            {rule.says}
          </p>
        )}
        {said ? (
          <blockquote>
            <p lang="">{said.text}</p>
            <footer className="xs dim">
              {t('said', { by: said.by, date: format.dateTime(new Date(said.at), { dateStyle: 'medium' }) })}
            </footer>
          </blockquote>
        ) : (
          <p className="xs">{t('unexplained')}</p>
        )}
      </div>
    </li>
  )
}

/** What was looked at and gives no cause to ask, each as a sentence. */
function usePassed({ review, row, place }: ValueView): string[] {
  const t = useTranslations('review.checks.passed')
  const quality = useTranslations('quality')
  const { numbers } = useValues()
  const content = row.reading?.content
  if (content?.state !== 'value' || content.value === null) return []
  const last = row.last?.content.value ?? null
  const { unit, formula } = place.dataPoint
  const isMeasured = formula.kind !== 'yes-no'
  const change = last === null || !isMeasured ? null : content.value - last
  const hasMoved = row.findings.some(([{ kind }]) => kind === 'change' || kind === 'slip')
  const sign = change !== null && change > 0 ? '+' : change === 0 ? '±' : '−'
  const { year } = review.head.cycle
  return [
    t('limits'),
    ...(change === null || hasMoved
      ? []
      : [
          t('change', {
            year: String(review.lastYear ?? ''),
            change: `${sign}${numbers.figure(Math.abs(change), kindOf(unit))}${splitUnit(unit).sign}`,
          }),
        ]),
    ...(row.peers && isMeasured && !row.findings.some(([{ kind }]) => kind === 'outlier') ? [t('peers')] : []),
    ...(content.referenceYear === year ? [t('period', { year: String(year) })] : []),
    ...(['measured', 'survey', 'higher-level'].includes(content.quality)
      ? [t('quality', { quality: quality(content.quality) })]
      : []),
    ...(row.evidence.length > 0 ? [t('evidence', { count: row.evidence.length })] : []),
  ]
}
