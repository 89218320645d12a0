import { useTranslations } from 'next-intl'
import type { Comparison } from '@/lib/comparisons/comparison'
import { AddCity, type Choice } from './add-city'
import { CautionList } from './caution-list'
import { Charts, type Trend } from './charts'
import { Chips } from './chips'
import { Take } from './take'
import { ViewBar } from './view-bar'

/** Cities side by side: who, which choices, what to keep in mind, the charts, and how to take them away. */
export function ComparePage(props: {
  comparison: Comparison
  trend: Trend | null
  years: number[]
  asked: string | null
  choices: Choice[]
  origin: string
}) {
  const t = useTranslations('compare')
  const { comparison, trend, years, asked, choices, origin } = props
  const any = comparison.sides.length > 0
  return (
    <>
      <header className="cmphead">
        <h1>{t('title')}</h1>
        {any ? null : <p className="stand">{t('empty')}</p>}
        <Chips comparison={comparison} />
        <AddCity
          view={comparison.view}
          asked={asked}
          choices={choices}
          suggested={asked === null && choices.length > 0}
        />
      </header>
      {any ? (
        <>
          <ViewBar comparison={comparison} years={years} />
          <CautionList comparison={comparison} />
          <Charts comparison={comparison} trend={trend} linked={true} />
          <Take comparison={comparison} until={trend?.until ?? null} origin={origin} />
        </>
      ) : null}
    </>
  )
}
