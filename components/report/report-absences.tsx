import { useTranslations } from 'next-intl'
import { useReview } from '@/components/scorecard/use-review'
import type { Scorecard } from '@/lib/scorecards/schema'
import { summariseIndicators } from '@/lib/scorecards/series/indicators'

/** Indicators of which nothing or only a part is reported, with what the city says. */
export function NotReported({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('report')
  const missing = summariseIndicators(scorecard.dataPoints).filter(({ reach }) => reach !== 'whole')
  if (missing.length === 0) return <p>{t('allReported')}</p>
  return (
    <table className="lacks">
      <caption className="sr">{t('chapters.notReported')}</caption>
      <thead>
        <tr>
          <th>{t('code')}</th>
          <th>{t('indicator')}</th>
          <th>{t('missing')}</th>
        </tr>
      </thead>
      <tbody>
        {missing.map(({ code, name, reach, dataPoints }) => (
          <tr key={code}>
            <th scope="row" lang="en">
              {code}
            </th>
            <td lang="en">{name}</td>
            <td>
              {t(`reach.${reach}`)}
              <Reasons of={dataPoints.flatMap(({ state, reason }) => (isAbsent(state) && reason ? [reason] : []))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isAbsent = (state: string) => state === 'not-reported' || state === 'not-applicable'

/** Each reason once, however many data points share it. */
function Reasons({ of }: { of: string[] }) {
  return [...new Set(of)].map((reason) => (
    <q key={reason} lang="">
      {reason}
    </q>
  ))
}

/** Data points that an assessor has refused, with the reason; they count as not reported. */
export function NotVerified({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations('report')
  const say = useReview()
  const refused = scorecard.dataPoints.filter(({ state }) => state === 'not-verified')
  if (scorecard.basis === 'transcribed') return <p>{t('nothingExamined')}</p>
  if (refused.length === 0) return <p>{t('noneRefused')}</p>
  return (
    <table className="lacks">
      <caption className="sr">{t('chapters.notVerified')}</caption>
      <thead>
        <tr>
          <th>{t('code')}</th>
          <th>{t('dataPoint')}</th>
          <th>{t('reason')}</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ indicator, dataPoint, name, state, reason, review }) => (
          <tr key={`${indicator}/${dataPoint}`}>
            <th scope="row" lang="en">
              {indicator}
            </th>
            <td lang="en">{name}</td>
            <td>
              {reason === null ? null : <q lang="">{reason}</q>} {review ? <small>{say(state, review)}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
