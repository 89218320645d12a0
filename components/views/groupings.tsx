import { useTranslations } from 'next-intl'
import { type ViewName, viewNames } from '@/lib/scorecards/series/views'

/** The ways to group the data points of a publication, and which of them this is; the scorecard itself is the first. */
export function Groupings({ path, here }: { path: string; here: ViewName | null }) {
  const t = useTranslations('views')
  return (
    <nav className="papers groupings" aria-label={t('label')}>
      <a href={`${path}#categories`} aria-current={here === null ? 'page' : undefined}>
        {t('names.category')}
      </a>
      {viewNames.map((name) => (
        <a key={name} href={`${path}/views/${name}`} aria-current={here === name ? 'page' : undefined}>
          {t(`names.${name}`)}
        </a>
      ))}
    </nav>
  )
}
