import { useFormatter, useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import type { PastImport } from '@/lib/exchange/dry-run'
import type { FormAction } from '@/lib/form'

/** What was imported before, by whom, and the way to take it back. */
export function PastImports(props: { submissionId: string; imports: PastImport[]; undo: FormAction }) {
  const { submissionId, imports, undo } = props
  const t = useTranslations('spreadsheet')
  const format = useFormatter()
  const words = useRefusalWords()
  return (
    <Figure id="imports" title={t('pastTitle', { count: imports.length })}>
      <ol className="imports">
        {imports.map(({ id, at, by, fileName, readings, inputs, undoneAt }) => (
          <li key={id}>
            <p>
              <b data-text="file" lang="">
                {fileName}
              </b>{' '}
              {t('pastLine', { readings, inputs })}{' '}
              {t.rich('pastBy', {
                name: () => (
                  <bdi lang="" data-text="name">
                    {by}
                  </bdi>
                ),
                date: () => <bdi>{format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })}</bdi>,
              })}
            </p>
            {undoneAt ? (
              <p className="tag">{t('undoneTag')}</p>
            ) : (
              <CommandForm
                action={undo}
                hidden={{ submissionId, importId: id }}
                submit={t('undo')}
                also={{ name: 'rest', value: 'yes', label: t('undoRest') }}
                quiet
                words={words}
              />
            )}
          </li>
        ))}
      </ol>
    </Figure>
  )
}
