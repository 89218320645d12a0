import { AxisDefs } from '@/components/charts/scale'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard } from '@/lib/scorecards/schema'
import { CategoryTable } from './category-table'
import { CityHeader } from './city-header'
import { Coverage } from './coverage'
import type { Edition } from './editions'
import { Highlights } from './highlights'
import type { Programme } from './papers'
import { Record } from './record'
import { ValueTables } from './value-tables'
import { WheelFigure } from './wheel-figure'

/** A publication as a page, drawn from nothing but the published object and, for what moved since, the one of the year before. */
export function ScorecardPage(props: {
  scorecard: Scorecard
  before: Scorecard | null
  path: string
  editions: Edition[]
  folded: boolean
  /** The keys of the data points a reader has challenged. */
  challenged: ReadonlySet<string>
  programmes: readonly Programme[]
}) {
  const { scorecard, before, path, editions, folded, challenged, programmes } = props
  return (
    <>
      <MarkSheet />
      <AxisDefs />
      <CityHeader scorecard={scorecard} path={path} editions={editions} programmes={programmes} />
      <Coverage scorecard={scorecard} path={path} />
      <WheelFigure scorecard={scorecard} path={path} folded={folded} />
      <Highlights scorecard={scorecard} before={before} path={path} />
      <CategoryTable scorecard={scorecard} path={path} />
      <ValueTables scorecard={scorecard} path={path} folded={folded} challenged={challenged} />
      <Record scorecard={scorecard} path={path} editions={editions} />
    </>
  )
}
