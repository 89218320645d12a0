import { useTranslations } from 'next-intl'
import { type Actionable, ActionableSubmissions, type Actions } from '@/components/submission/actionable'

/** The official's page: the submissions of their cities. */
export function Workspace({ rows, total, actions }: { rows: Actionable[]; total: number; actions: Actions }) {
  const t = useTranslations('workspace')
  return (
    <section className="section">
      <h1>{t('title')}</h1>
      <p className="stand">{t('standfirst', { count: rows.length })}</p>
      {rows.length > 0 && <ActionableSubmissions caption={t('caption')} rows={rows} total={total} actions={actions} />}
    </section>
  )
}
