import { useFormatter, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { editionPath } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'
import type { Edition } from './editions'

/** The publication as a record: its hash, the one before it, all others at their lasting addresses, and the same as data. */
export function Record({ scorecard, path, editions }: { scorecard: Scorecard; path: string; editions: Edition[] }) {
  const t = useTranslations('record')
  const { contentHash, previousHash, benchmarkSet } = scorecard
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
          <dd>{previousHash === null ? t('first') : <code>{previousHash}</code>}</dd>
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
            <Versions scorecard={scorecard} editions={editions} />
          </dd>
        </div>
      </dl>
      <p className="take">
        <a href={`${path}.json`}>{t('download')}</a> <a href={`${path}/checking`}>{t('checking')}</a>
      </p>
    </Figure>
  )
}

/** Every version of every year at the address where it stays for ever, with what it corrected. */
function Versions({ scorecard, editions }: { scorecard: Scorecard; editions: Edition[] }) {
  const t = useTranslations('record')
  const format = useFormatter()
  const newest = new Map([...editions].reverse().map(({ year, version }) => [year, version]))
  return (
    <ul>
      {editions.map(({ year, version, basis, publishedAt, contentHash, changeNote }) => {
        const stands = newest.get(year) === version
        const date = format.dateTime(new Date(publishedAt), { dateStyle: 'long' })
        const here = contentHash === scorecard.contentHash ? 'true' : undefined
        return (
          <li key={contentHash}>
            <a href={editionPath(scorecard.city.slug, { year, version })} aria-current={here}>
              {t('edition', { year: String(year), version })}
            </a>
            {t('row', { basis, date, stands: stands ? 'yes' : 'no' })}
            {changeNote === null ? null : <q lang="">{changeNote}</q>}
          </li>
        )
      })}
    </ul>
  )
}
