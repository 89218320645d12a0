import { useTranslations } from 'next-intl'

const kinds = ['csv', 'json', 'metadata'] as const

/**
 * The figures behind a chart: as a table, where the chart is none itself, and as the files that there are beside the
 * address `of`, with what it asks for. Stands in the source line of every chart.
 */
export function DataLinks(props: { of: string; table?: string; files?: readonly (typeof kinds)[number][] }) {
  const { of, table, files = kinds } = props
  const t = useTranslations('compare.take')
  const beside = (ending: string) => of.replace(/(?=\?)|$/, ending)
  return (
    <p className="downloads">
      {table === undefined ? null : <a href={table}>{t('table')}</a>}{' '}
      {files.includes('csv') ? (
        <a href={beside('.csv')}>
          <bdi>CSV</bdi>
        </a>
      ) : null}{' '}
      {files.includes('json') ? (
        <a href={beside('.json')}>
          <bdi>JSON</bdi>
        </a>
      ) : null}{' '}
      {files.includes('metadata') ? <a href={beside('.metadata.json')}>{t('metadata')}</a> : null} {t('licence')}
    </p>
  )
}
