import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { Figure } from '@/components/ui/figure'
import type { DryRun as Run } from '@/lib/exchange/dry-run'
import type { FormAction } from '@/lib/form'
import { DecisionForm } from './decision-form'
import { DryRow, type Naming } from './dry-row'
import { FaultText } from './fault-text'
import type { ViewRow } from './view'

type Filter = 'changes' | 'refused' | 'conflicts' | 'all'
type Props = {
  submissionId: string
  dryRun: Run
  rows: ViewRow[]
  shown: ViewRow[]
  filters: readonly Filter[]
  filter: Filter
  names: Naming
  locale: string
  actions: { check: FormAction; apply: FormAction }
}

/** What an upload would change, row by row, and the button that changes it. */
export function DryRun({ submissionId, dryRun, rows, shown, filters, filter, names, locale, actions }: Props) {
  const t = useTranslations('spreadsheet')
  const refusals = useRefusalWords()
  const { uploadId, fileName, fault, faults, mark } = dryRun
  const count = (status: ViewRow['status']) => rows.filter((row) => row.status === status).length
  const counts = {
    changes: count('new') + count('change'),
    refused: count('refused') + faults.length,
    conflicts: rows.filter((row) => row.overtaken).length,
    all: rows.length,
  }
  const title = fault ? t('unreadable') : t('dryTitle', { ...counts, unchanged: count('unchanged') })
  return (
    <Figure id="dry-run" title={title} unit={<span lang="">{fileName}</span>}>
      {fault ? (
        <FaultText fault={fault} />
      ) : (
        <>
          <p>{t('dryText')}</p>
          {faults.length > 0 && (
            <ul className="faults" aria-label={t('fileFaults')}>
              {faults.map((each) => (
                <li key={JSON.stringify(each)}>
                  <FaultText fault={each} />
                </li>
              ))}
            </ul>
          )}
          <nav className="seg" aria-label={t('filter')}>
            {filters.map((each) => (
              <a
                key={each}
                href={`?${new URLSearchParams({ upload: uploadId, show: each })}#dry-run`}
                aria-current={each === filter ? 'true' : undefined}
              >
                {t(`filters.${each}`, { count: counts[each] })}
              </a>
            ))}
          </nav>
          <DecisionForm
            check={actions.check}
            apply={actions.apply}
            hidden={{ submissionId, uploadId, show: filter, seen: mark }}
            words={{ check: t('check'), apply: t('apply', { count: counts.changes }), refusals }}
            leaveOut={counts.refused > 0 ? t('leaveOut', { count: counts.refused }) : null}
            canApply={counts.changes > 0}
          >
            {shown.length === 0 ? (
              <p>{t('noRows')}</p>
            ) : (
              <ol className="dry">
                {shown.map((row) => (
                  <DryRow key={row.key} row={row} names={names} locale={locale} />
                ))}
              </ol>
            )}
          </DecisionForm>
        </>
      )}
    </Figure>
  )
}
