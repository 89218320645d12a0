import { AxisDefs } from '@/components/charts/scale'
import { MarkSheet } from '@/components/ui/mark-sheet'
import type { Scorecard } from '@/lib/scorecards/schema'
import { CategoryTable } from './category-table'
import { CityHeader } from './city-header'
import { Coverage } from './coverage'
import type { Edition } from './editions'
import { Record } from './record'
import { ValueTables } from './value-tables'
import { WheelFigure } from './wheel-figure'

/** A publication as a page, drawn from nothing but the published object. */
export function ScorecardPage(props: { scorecard: Scorecard; path: string; editions: Edition[]; folded: boolean }) {
  const { scorecard, path, editions, folded } = props
  return (
    <>
      <MarkSheet />
      <AxisDefs />
      <CityHeader scorecard={scorecard} path={path} editions={editions} />
      <Coverage scorecard={scorecard} />
      <WheelFigure scorecard={scorecard} />
      <CategoryTable scorecard={scorecard} />
      <ValueTables scorecard={scorecard} path={path} folded={folded} />
      <Record scorecard={scorecard} path={path} editions={editions} />
    </>
  )
}
