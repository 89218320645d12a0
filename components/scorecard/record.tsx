import { useFormatter, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { Edition } from './editions'

/** The publication as a record: its hash, the one before it, and the same object as data. */
export function Record({ scorecard, editions }: { scorecard: Scorecard; editions: Edition[] }) {
  const t = useTranslations('record')
  const format = useFormatter()
  const { city, year, contentHash, previousHash, benchmarkSet } = scorecard
  const date = (at: Date | string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const before = editions.find((edition) => edition.contentHash === previousHash)
  return (
    <Figure id="record" title={t('title')} unit={t('text')}>
      <dl className="record">
        <div>
          <dt>{t('hash')}</dt>
          <dd>
            <code>{contentHash}</code>
          </dd>
        </div>
        <div>
          <dt>{t('previous')}</dt>
          <dd>
            {previousHash === null ? t('first') : null}
            {before ? <a href={`/cities/${city.slug}/${before.year}`}>{before.year}</a> : null}{' '}
            {previousHash === null ? null : <code>{previousHash}</code>}
          </dd>
        </div>
        <div>
          <dt>{t('benchmarkHash')}</dt>
          <dd>
            <span lang="en">{benchmarkSet.name}</span> <code>{benchmarkSet.hash}</code>
          </dd>
        </div>
        <div>
          <dt>{t('all')}</dt>
          <dd>
            <ul>
              {editions.map(({ year: of, version, basis, publishedAt, contentHash: hash }) => (
                <li key={hash}>{t('row', { year: String(of), version, basis, date: date(publishedAt) })}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <p className="take">
        <a href={`/cities/${city.slug}/${year}.json`}>{t('download')}</a>
      </p>
    </Figure>
  )
}
