import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'

/** In the place of the list of an upload that is gone: what became of it, and where to go on. */
export function GoneUpload(props: { submissionId: string; newer: { id: string; fileName: string } | null }) {
  const { submissionId, newer } = props
  const t = useTranslations('spreadsheet')
  return (
    <Figure id="dry-run" title={t('goneTitle')}>
      <p role="alert">{t(newer ? 'replaced' : 'gone')}</p>
      {newer ? (
        <p>
          <a href={`/workspace/${submissionId}/spreadsheet?upload=${newer.id}#dry-run`}>
            {t.rich('openNewer', { name: () => <bdi lang="">{newer.fileName}</bdi> })}
          </a>
        </p>
      ) : null}
    </Figure>
  )
}
