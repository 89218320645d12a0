import { useLocale, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Framework } from '@/lib/frameworks/types'
import { numbersFor } from '@/lib/i18n/numbers'
import { qualitySchema } from '@/lib/scorecards/schema'
import { BandTable } from './band-table'
import { BenchmarkSets } from './benchmark-sets'
import { States } from './states'

const rules = ['rule1', 'rule2', 'rule3', 'rule4'] as const

/** The method, drawn from the same files that score the cities; what is this project's own choice is labelled so. */
export function MethodPage({ framework }: { framework: Framework }) {
  const t = useTranslations('method')
  const q = useTranslations('quality')
  const gate = numbersFor(useLocale()).percent(framework.coverageGate * 100)
  return (
    <>
      <MarkSheet />
      <header className="pagehead">
        <h1>{t('title')}</h1>
        <p className="stand">{t('standfirst')}</p>
      </header>
      <Figure id="scoring" title={t('scoring')}>
        <ol className="rules">
          {rules.map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </ol>
      </Figure>
      <Figure id="bands" title={t('bandsTitle')}>
        <BandTable bands={framework.bands} />
      </Figure>
      <Figure
        id="gate"
        title={
          <>
            {t('gateTitle', { gate })} <span className="tag">{t('ours')}</span>
          </>
        }
      >
        <p className="prose">{t('gate')}</p>
      </Figure>
      <Figure id="ours" title={t('oursTitle')}>
        <ol className="rules" lang="en">
          {framework.ours.map(({ id, text }) => (
            <li key={id} id={`ours-${id}`}>
              {text}
            </li>
          ))}
        </ol>
      </Figure>
      <Figure id="states" title={t('statesTitle')} unit={t('statesUnit')}>
        <States />
      </Figure>
      <Figure id="quality" title={t('qualityTitle')}>
        <ul className="rules plain">
          {qualitySchema.options.map((quality) => (
            <li key={quality}>{q(quality)}</li>
          ))}
        </ul>
      </Figure>
      <Figure id="sets" title={t('setsTitle', { count: framework.benchmarkSets.size })}>
        <BenchmarkSets framework={framework} />
      </Figure>
      <Figure id="sources" title={t('sources')}>
        <ul className="rules plain" lang="en">
          {framework.sources.map(({ title, publisher, year, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>, {publisher}
              {year === null ? '' : `, ${year}`}
            </li>
          ))}
        </ul>
      </Figure>
    </>
  )
}
