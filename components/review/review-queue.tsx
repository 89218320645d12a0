import { useTranslations } from 'next-intl'
import { type Actionable, ActionableSubmissions } from '@/components/submission/actionable'
import type { FormAction } from '@/lib/form'

/** The assessor's page: the submissions they are assigned to. */
export function ReviewQueue(props: { rows: Actionable[]; total: number; actions: { 'start-review': FormAction } }) {
  const t = useTranslations('review')
  const { rows, total, actions } = props
  return (
    <section className="section">
      <h1>{t('title')}</h1>
      <p className="stand">{t('standfirst', { count: rows.length })}</p>
      {rows.length > 0 && <ActionableSubmissions caption={t('caption')} rows={rows} total={total} actions={actions} />}
    </section>
  )
}
