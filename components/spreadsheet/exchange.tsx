import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { PastImport } from '@/lib/exchange/dry-run'

type Props = {
  submissionId: string
  /** Does the submission take changes now? */
  open: boolean
  refused: string | null
  imported: PastImport | null
  undone: PastImport | null
}

/** The way out and the way in: download the template, upload it filled in. */
export function Exchange({ submissionId, open, refused, imported, undone }: Props) {
  const t = useTranslations('spreadsheet')
  const here = `/workspace/${submissionId}/spreadsheet`
  return (
    <>
      <p className="stand">{t('stand')}</p>
      {imported && (
        <p className="state" role="status">
          {t('imported', { readings: imported.readings, inputs: imported.inputs })}
        </p>
      )}
      {undone && (
        <p className="state" role="status">
          {t('undone')}
        </p>
      )}
      <Figure id="download" title={t('downloadTitle')} unit={t('downloadUnit')}>
        <p className="ways">
          <a className="btn main" href={`${here}/template.xlsx`} download>
            {t('xlsx')}
          </a>
          <a className="btn" href={`${here}/template.csv`} download>
            {t('csv')}
          </a>
        </p>
      </Figure>
      <Figure id="upload" title={t('uploadTitle')} unit={t('uploadUnit')}>
        {refused && (
          <p className="refusal" role="alert">
            {refused === 'too-large' ? t('tooLarge') : t('noFile')}
          </p>
        )}
        {open ? (
          <form className="form" method="post" action={`${here}/upload`} encType="multipart/form-data">
            <p className="field">
              <label htmlFor="file">{t('label')}</label>
              <input
                id="file"
                type="file"
                name="file"
                required
                accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              />
            </p>
            <button type="submit" className="btn">
              {t('upload')}
            </button>
          </form>
        ) : (
          <p>{t('closed')}</p>
        )}
      </Figure>
    </>
  )
}
