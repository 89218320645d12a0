import { useFormatter, useTranslations } from 'next-intl'
import { Brand } from '@/components/layout/brand'
import { useCountry } from '@/components/scorecard/use-country'
import { Mark } from '@/components/ui/mark'
import { codeOf } from '@/lib/scorecards/code'
import type { Scorecard } from '@/lib/scorecards/schema'

const seals = { verified: 'verified', transcribed: 'transcribed', provisional: 'reported' } as const

/** The head of a document: what it is, whose, of which publication, and where to see whether it still stands. */
export function ReportHead(props: { scorecard: Scorecard; kind: string; origin: string }) {
  const { scorecard, kind, origin } = props
  const t = useTranslations('report')
  const format = useFormatter()
  const country = useCountry()
  const { city, year, version, basis, basisNote, publishedAt, contentHash } = scorecard
  const code = codeOf(contentHash)
  return (
    <header className="reporthead">
      <Brand name={t('issuer')} />
      <p className="certkind">
        <Mark of={seals[basis]} /> <b>{kind}</b>
      </p>
      <h1>
        <bdi lang="">{city.name}</bdi>
        <span className="ctry">
          <bdi>{country(city)}</bdi>, <bdi>{year}</bdi>
        </span>
      </h1>
      <p>
        {t('edition', { version, date: format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) })}{' '}
        {basisNote === null ? null : <span lang="">{basisNote}.</span>}
      </p>
      <p className="xs">
        {t('stands')}{' '}
        <a href={`/verify/${code}`}>
          <bdi>{`${origin}/verify/${code}`}</bdi>
        </a>
      </p>
    </header>
  )
}
