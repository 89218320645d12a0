import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import type { Framework } from '@/lib/frameworks/types'
import { editionPath, valueSlug } from '@/lib/scorecards/edition'
import type { Lately } from '@/lib/scorecards/lately'
import type { PublishedState } from '@/lib/scorecards/schema'
import { checkOf } from '@/lib/scorecards/series/standing'

/** What changed lately, publication by publication, the newest first: never an order of cities. */
export function ChangedLately({ lately, framework }: { lately: readonly Lately[]; framework: Framework }) {
  const t = useTranslations('lately')
  if (lately.length === 0) return null
  const corrections = lately.filter(({ version }) => version > 1).length
  return (
    <Figure
      id="lately"
      title={t('title', { corrections, years: lately.length - corrections })}
      unit={t('unit', { fictional: lately.some(({ fictional }) => fictional) ? 'yes' : 'no' })}
      source={
        <p>
          {t('source')} <a href="/feed.xml">{t('feed')}</a>
        </p>
      }
    >
      <ul className="lately">
        {lately.map((each) => (
          <li key={`${each.slug} ${each.year} ${each.version}`}>
            {each.version > 1 ? <Corrected lately={each} /> : <MovedMost lately={each} framework={framework} />}
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function Corrected({ lately }: { lately: Lately }) {
  const t = useTranslations('lately')
  const { slug, name, year, version, changeNote, differing } = lately
  return (
    <>
      {t.rich('corrected', {
        year: String(year),
        differing: differing ?? 0,
        city: () => <bdi lang="">{name}</bdi>,
        link: (text) => <a href={`${editionPath(slug, { year, version })}/changes`}>{text}</a>,
      })}{' '}
      {changeNote === null ? null : <q lang="">{changeNote}</q>}
    </>
  )
}

function MovedMost({ lately, framework }: { lately: Lately; framework: Framework }) {
  const t = useTranslations('lately')
  if (lately.indicator === null) return null
  const { slug, name, year, version, indicator: code, dataPoint: id, yearBefore, percent, percentBefore } = lately
  const indicator = framework.indicators.find((each) => each.code === code)
  const dataPoint = indicator?.dataPoints.find((each) => each.id === id)
  const { unit = '' } = dataPoint ?? {}
  const page = `${editionPath(slug, { year, version })}/${valueSlug({ slug: indicator?.slug ?? '', dataPoint: id })}`
  return t.rich('moved', {
    year: String(year),
    yearBefore: String(yearBefore),
    way: percent > percentBefore ? 'nearer' : 'further',
    city: () => <bdi lang="">{name}</bdi>,
    point: () => (
      <a href={page} lang="en">
        {dataPoint?.name ?? code}
      </a>
    ),
    before: () => <Told value={lately.valueBefore} unit={unit} state={lately.stateBefore} />,
    after: () => <Told value={lately.value} unit={unit} state={lately.state} />,
  })
}

/** A figure in its unit, never without who stands behind it. */
function Told({ value: figure, unit, state }: { value: number; unit: string; state: PublishedState }) {
  const states = useTranslations('states.names')
  const { value } = useFigures()
  const check = checkOf({ state })
  return (
    <>
      <Num>{value({ value: figure, unit, precision: 'exact' }) ?? '–'}</Num>{' '}
      {unit === 'yes/no' ? null : <span lang="en">{unit}</span>}{' '}
      {check === null ? null : <Mark of={check} label={states(check)} />}
    </>
  )
}
