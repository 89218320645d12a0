import { useTranslations } from 'next-intl'
import { qualityLetters } from '@/components/entry/figures'
import { Icon } from '@/components/entry/icons'
import { Num } from '@/components/ui/number'
import { findDataPoint } from '@/lib/frameworks/rules'
import type { Framework } from '@/lib/frameworks/types'
import { valueSlug } from '@/lib/reviews/address'
import type { Review } from '@/lib/reviews/types'
import type { Show, Step } from '@/lib/reviews/walk'
import { nameOfKey } from './names'
import { PlaceMark } from './place-mark'
import { useValues } from './use-values'

type Props = { id: string; step: Step; review: Review; framework: Framework; show: Show }

/** One value in the list: how it stands, its name, what speaks against it, its figure. */
export function ValueLine({ id, step, review, framework, show }: Props) {
  const t = useTranslations('review')
  const { write } = useValues()
  const found = findDataPoint(framework, step.key)
  const row = review.rows.find((each) => each.key === step.key)
  const content = row?.reading?.content
  if (!found || !row) return null
  const href = `/review/${id}/${valueSlug(found.indicator, found.dataPoint)}${show === 'all' ? '' : `?show=${show}`}`
  return (
    <li className={`s-${step.place}`}>
      <PlaceMark of={step.place} />
      <a href={href} lang="en">
        {nameOfKey(framework, step.key)}
      </a>
      <span className="flags">
        {step.differs && <span className="tag">{t('marks.differs')}</span>}
        {step.overwritten && <span className="tag">{t('marks.overwritten')}</span>}
        {step.lowQuality && content && (
          <span className="tag">{t('marks.quality', { letter: qualityLetters[content.quality] })}</span>
        )}
        {row.evidence.length > 0 && <Icon of="clip" label={t('marks.evidence', { count: row.evidence.length })} />}
        {step.warnings > 0 && (
          <span className="warned">
            <Icon of="warn" label={t('marks.warnings', { count: step.warnings })} />{' '}
            <span aria-hidden="true">{step.warnings}</span>
          </span>
        )}
      </span>
      <span className="fig">
        <Num>{content?.state === 'value' ? write(found.dataPoint, content.value, content.precision) : '–'}</Num>
      </span>
    </li>
  )
}
