import { useFormatter, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { Framework } from '@/lib/frameworks/types'
import { slugOfKey } from '@/lib/reviews/address'
import type { Comparison } from '@/lib/reviews/second'
import type { Review } from '@/lib/reviews/types'
import { nameOfKey } from './names'

/** The second reader: how far they are; once both are done, how far the two agree and where they differ. */
export function SecondPart({ review, framework }: { review: Review; framework: Framework }) {
  const t = useTranslations('review.second')
  const format = useFormatter()
  const { second, blind, head } = review
  if (!second) return null
  const { sample, unread, comparisons, agreement } = second
  if (!comparisons || !agreement)
    return (
      <Figure id="second" title={t(blind ? 'yours' : 'title', { sample, read: sample - unread })} unit={t('unit')}>
        <p className="state">{t(unread > 0 ? (blind ? 'unreadYou' : 'unread') : 'waitsForLead', { count: unread })}</p>
      </Figure>
    )
  const share = agreement.share === null ? '–' : format.number(agreement.share, { style: 'percent' })
  const kappa = agreement.kappa === null ? '–' : format.number(agreement.kappa, { maximumFractionDigits: 2 })
  const differing = comparisons.filter((each) => each.differs)
  return (
    <Figure id="second" title={t('agreement', { equal: agreement.equal, count: agreement.count })} unit={t('unitDone')}>
      <p className="state">{t(agreement.kappa === null ? 'noKappa' : 'kappa', { share, kappa })}</p>
      {differing.length === 0 ? (
        <p className="state">{t('same')}</p>
      ) : (
        <div className="scroll">
          <table className="list">
            <caption className="sr">{t('differences')}</caption>
            <thead>
              <tr>
                {(['value', 'lead', 'reader', 'settled'] as const).map((each) => (
                  <th key={each} scope="col">
                    {t(`head.${each}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differing.map((each) => (
                <Difference key={each.key} id={head.id} of={each} framework={framework} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Figure>
  )
}

function Difference({ id, of, framework }: { id: string; of: Comparison; framework: Framework }) {
  const t = useTranslations('review')
  const { key, lead, second } = of
  return (
    <tr>
      <th scope="row">
        <a href={`/review/${id}/${slugOfKey(framework, key)}`} lang="en">
          {nameOfKey(framework, key)}
        </a>
      </th>
      <td>{t(`verdicts.${lead}`)}</td>
      <td>
        {t(`verdicts.${second.verdict}`)}
        {second.reason && <small lang=""> {second.reason}</small>}
      </td>
      <td>{second.settlement === null ? t('second.open') : <span lang="">{second.settlement}</span>}</td>
    </tr>
  )
}
