import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DataLinks } from '@/components/ui/data-links'
import { codeOf } from '@/lib/scorecards/code'
import type { Scorecard } from '@/lib/scorecards/schema'

/** A chart of a paper: what it finds as a sentence, what it measures, and the publication it is drawn from. */
export function PaperFigure(props: {
  scorecard: Scorecard
  path: string
  title: string
  unit: string
  children: ReactNode
}) {
  const { scorecard, path, title, unit, children } = props
  const t = useTranslations('report')
  const { city, year, version, contentHash } = scorecard
  return (
    <figure className="paperfig">
      <figcaption>
        <b>{title}</b> <span className="unit">{unit}</span>
      </figcaption>
      {children}
      <div className="source">
        <p>
          {t.rich('figureSource', {
            ...{ year: String(year), version },
            city: () => <span lang="">{city.name}</span>,
            code: () => <code>{codeOf(contentHash)}</code>,
          })}
        </p>
        <DataLinks of={path} table={`${path}#values`} files={['csv']} />
      </div>
    </figure>
  )
}
