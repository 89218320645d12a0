import { useFormatter, useTranslations } from 'next-intl'
import { QrCode } from '@/components/charts/qr-code'
import { Brand } from '@/components/layout/brand'
import { GroupCoverage, GroupScore } from '@/components/scorecard/group-score'
import { useCountry } from '@/components/scorecard/use-country'
import { useFigures } from '@/components/scorecard/use-figures'
import { Fact } from '@/components/ui/fact'
import { Mark } from '@/components/ui/mark'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { codeOf } from '@/lib/scorecards/code'
import type { Scorecard } from '@/lib/scorecards/schema'

const seals = { verified: 'verified', transcribed: 'transcribed', provisional: 'reported' } as const

/**
 * One sheet that says what a publication is and where to see whether it still stands. Only a publication that was verified
 * here value by value is called a certificate; any other is called what it is. `origin` is the address of this server.
 */
export function Certificate({ scorecard, origin }: { scorecard: Scorecard; origin: string }) {
  const t = useTranslations('certificate')
  const country = useCountry()
  const { city, basis, basisNote, contentHash } = scorecard
  const code = codeOf(contentHash)
  const address = `${origin}/verify/${code}`
  const { fictional } = city
  return (
    <article className="sheetpaper cert">
      <MarkSheet />
      <Brand name={t('issuer')} />
      <p className="certkind">
        <Mark of={seals[basis]} /> <b>{t('title', { basis })}</b>
      </p>
      <h1>
        <bdi lang="">{city.name}</bdi>
        <span className="ctry">
          <bdi>{country(city)}</bdi>, <bdi>{scorecard.year}</bdi>
        </span>
      </h1>
      <Statement scorecard={scorecard} />
      {basisNote === null ? null : (
        <p>
          {t('source')} <span lang="">{basisNote}</span>.
        </p>
      )}
      {fictional ? <p className="invented">{t('fictional')}</p> : null}
      <Facts scorecard={scorecard} />
      <div className="certcheck">
        <QrCode text={address} label={t('qr')} />
        <div>
          <p>{t('check')}</p>
          <p className="certcode">
            <code>{code}</code>
          </p>
          <p>
            <a href={`/verify/${code}`}>
              <bdi>{address}</bdi>
            </a>
          </p>
        </div>
      </div>
      <p className="xs">{t('caveat')}</p>
    </article>
  )
}

function Statement({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('certificate')
  const { numbers } = useFigures()
  const { basis, coverage, dataPoints } = scorecard
  const count = (state: string) => dataPoints.filter((each) => each.state === state).length
  return (
    <p className="stand">
      {t(basis, {
        reported: numbers.count(coverage.reported),
        total: numbers.count(coverage.total),
        verified: numbers.count(coverage.verified),
        refused: count('not-verified'),
      })}
    </p>
  )
}

function Facts({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('certificate')
  const facts = useTranslations('scorecard')
  const format = useFormatter()
  const { year, version, publishedAt, framework, edition, benchmarkSet, dimensions } = scorecard
  return (
    <dl className="factlist">
      <Fact name={t('edition')}>{t('editionText', { year: String(year), version })}</Fact>
      <Fact name={facts('published')}>
        <bdi>{format.dateTime(new Date(publishedAt), { dateStyle: 'long' })}</bdi>
      </Fact>
      <Fact name={facts('method')}>
        <span lang="en">{`${framework.toUpperCase()} ${edition}`}</span>
      </Fact>
      <Fact name={facts('benchmarks')}>{facts(benchmarkSet.official ? 'official' : 'reference')}</Fact>
      {dimensions.map((dimension) => (
        <Fact key={dimension.id} name={<span lang="en">{dimension.name}</span>}>
          <GroupScore group={dimension} />{' '}
          <small>
            <GroupCoverage group={dimension} />
          </small>
        </Fact>
      ))}
    </dl>
  )
}
