import { useTranslations } from 'next-intl'
import { qualityLetters } from '@/components/entry/figures'
import type { ValueView } from './view'

/** What the city says about its figure, and what verifiers look at in it. */
export function ValueAbout({ view }: { view: ValueView }) {
  const { place, row } = view
  const t = useTranslations('review.about')
  const qualities = useTranslations('quality')
  const content = row.reading?.content
  const { indicator, dataPoint } = place
  return (
    <div className="pair about-value">
      <section aria-labelledby="about">
        <h2 id="about">{t('title')}</h2>
        <dl>
          {content?.state === 'value' && (
            <>
              <dt>{t('quality')}</dt>
              <dd>
                {qualityLetters[content.quality] !== '' && <b>{qualityLetters[content.quality]} </b>}
                {qualities(content.quality)}
              </dd>
              <dt>{t('unit')}</dt>
              <dd lang="en">
                {dataPoint.unit}
                {content.precision === 'approximate' && `, ${t('approximate')}`}
              </dd>
            </>
          )}
          <dt>{t('origin')}</dt>
          <dd lang={content?.origin ? '' : undefined}>{content?.origin ?? t('nothing')}</dd>
          <dt>{t('source')}</dt>
          <dd lang={content?.source ? '' : undefined}>
            {content?.sourceUrl ? (
              <a href={content.sourceUrl} rel="noreferrer noopener" target="_blank">
                {content.source ?? content.sourceUrl}
              </a>
            ) : (
              (content?.source ?? t('nothing'))
            )}
          </dd>
          <dt>{t('year')}</dt>
          <dd>
            <bdi>{content?.referenceYear ?? t('nothing')}</bdi>
          </dd>
          {content?.note && (
            <>
              <dt>{t('note')}</dt>
              <dd lang="">{content.note}</dd>
            </>
          )}
        </dl>
      </section>
      <section aria-labelledby="hints">
        <h2 id="hints">{t('hints')}</h2>
        {indicator.verification.length === 0 && <p className="xs dim">{t('noHints')}</p>}
        <ul className="hints" lang="en">
          {indicator.verification.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {indicator.dataSources.length > 0 && (
          <p className="xs dim">
            {t('usual')} <span lang="en">{indicator.dataSources.join(', ')}</span>
          </p>
        )}
      </section>
    </div>
  )
}
