import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Figure } from '@/components/ui/figure'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { countOn, type OnMap } from '@/lib/cities/squares'
import type { ValueDot } from '@/lib/comparisons/standings'
import { goals } from '@/lib/frameworks/goals'
import { targets } from '@/lib/frameworks/targets'
import { listPath, writePath } from '@/lib/frameworks/tree'
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'
import { Distribution, type Standings } from './distribution'
import { Examples } from './examples'
import { Measures } from './measures'
import { OverYears } from './over-years'
import { Reporting, type ReportingPage } from './reporting'
import { Targets } from './targets'
import { ValueMap } from './value-map'

/** One indicator, drawn from its file: what is measured, how, against what, with examples that run as tests. */
export function IndicatorPage(props: {
  framework: Framework
  indicator: Indicator
  standings: Standings
  reporting: ReportingPage
  /** The data point on the map. */
  mapped: DataPoint | undefined
  where: OnMap<ValueDot>
  explore: boolean
}) {
  const { framework, indicator, standings, reporting, mapped, where } = props
  const t = useTranslations('indicator')
  const words = useTranslations('indicators')
  const { name, code, aliases, level, type, typeSeen, definition, category, confidence } = indicator
  const shown = type === null ? words('typeNone') : `${words(type)}${typeSeen ? '' : ` (${t('typeInferred')})`}`
  return (
    <>
      <MarkSheet />
      <header className="cityhead">
        <div>
          <h1 className="long" lang="en">
            {name}
          </h1>
          <p className="stand" lang="en">
            {definition}
          </p>
        </div>
        <dl className="facts">
          <Fact name={words('code')}>
            <span lang="en">{code}</span>
          </Fact>
          {aliases.length > 0 ? (
            <Fact name={t('aliases')}>
              <span lang="en">{aliases.join(', ')}</span>
            </Fact>
          ) : null}
          <Fact name={t('category')}>
            <span lang="en">{writePath(listPath(framework.dimensions, category))}</span>
          </Fact>
          <Fact name={t('level')}>{words(level)}</Fact>
          <Fact name={t('type')}>{shown}</Fact>
          <Fact name={t('confidence')}>{t('confidenceValue', { confidence })}</Fact>
        </dl>
      </header>
      <Distribution indicator={indicator} bins={standings.bins} />
      <OverYears indicator={indicator} explore={props.explore} {...standings} />
      {mapped && countOn(where) > 0 ? <ValueMap indicator={indicator} dataPoint={mapped} {...where} /> : null}
      <Reporting indicator={indicator} tallies={standings.tallies} page={reporting} />
      <Figure id="measures" title={t('measures')}>
        <Measures indicator={indicator} framework={framework} />
      </Figure>
      <Figure id="targets" title={t('benchmarks')}>
        <Targets indicator={indicator} framework={framework} />
      </Figure>
      <Figure id="examples" title={t('examples')} unit={t('examplesNote')}>
        <Examples indicator={indicator} framework={framework} />
      </Figure>
      <Background indicator={indicator} />
    </>
  )
}

function Background({ indicator }: { indicator: Indicator }) {
  const t = useTranslations('indicator')
  const { dataSources, verification, notes, references, sdgTargets, sdgBasis } = indicator
  return (
    <div className="two">
      <Texts title={t('dataSources')} texts={dataSources} />
      <Texts title={t('verification')} texts={verification} />
      <Texts title={t('notes')} texts={notes} />
      {sdgTargets.length > 0 ? (
        <Part title={t('sdg')}>
          <ul className="rules plain" lang="en">
            {sdgTargets.map((target) => (
              <li key={target}>
                <b>{target}</b> {targets[target] ?? goals[Number(target)]}
              </li>
            ))}
          </ul>
          <p className="xs">{t.rich('sdgBasis', { basis: () => <span lang="en">{sdgBasis}</span> })}</p>
        </Part>
      ) : null}
      <Part title={t('references')}>
        <ol className="rules plain">
          {references.map((url, index) => (
            <li key={url}>
              <a href={url}>{t('referenceLink', { number: index + 1, host: new URL(url).host })}</a>
            </li>
          ))}
        </ol>
      </Part>
    </div>
  )
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <Part title={title}>
      <ul className="rules plain" lang="en">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
