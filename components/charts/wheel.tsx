import { useLocale, useTranslations } from 'next-intl'
import { numbersFor } from '@/lib/i18n/numbers'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'
import { anchorOf, groupByCategory, groupMark, type Placed } from '@/lib/scorecards/series/standing'
import { breakLabel, layOutWheel, rimLabel } from '@/lib/scorecards/series/wheel'
import { WheelBarShape, WheelDefs } from './wheel-marks'
import { isLeft, namePath, onCircle, radii, ringPath } from './wheel-shapes'

/**
 * The benchmarking wheel: dimensions, numbered categories, and a bar for every data point, whose length is its points.
 * Bars are links to the rows of the tables, in reading order, on this page or the one at `to`, with labels on the rim; or,
 * as on a phone, where nobody could read them, with names for who listens or points. Without a rim it is one picture, for
 * use inside a link.
 */
export function Wheel(props: { scorecard: Scorecard; rim?: 'labels' | 'names' | 'none'; to?: string }) {
  const { scorecard, rim = 'labels', to = '' } = props
  const leads = rim !== 'none'
  const t = useTranslations('wheel')
  const { city, year } = scorecard
  const layout = layOutWheel(scorecard)
  const size = rim === 'labels' ? 464 : 288
  const label = t('label', { city: city.name, year: String(year) })
  return (
    <svg
      className={rim === 'names' ? 'wheel bare' : 'wheel'}
      viewBox={`${-size} ${-size} ${2 * size} ${2 * size}`}
      role={leads ? 'group' : 'img'}
      aria-label={label}
    >
      <WheelDefs
        step={layout.step}
        names={leads ? layout.dimensions.map(({ span }) => namePath(span)) : []}
        dataPoints={scorecard.dataPoints}
      />
      <Dimensions scorecard={scorecard} labels={leads} spans={layout.dimensions} />
      <Categories scorecard={scorecard} spans={layout.categories} />
      <g lang="en">
        {layout.bars.map(({ dataPoint, angle }) =>
          leads ? (
            <Bar
              key={dataPoint.place}
              to={to}
              dataPoint={dataPoint}
              angle={angle}
              alone={isAlone(scorecard, dataPoint)}
              bare={rim === 'names'}
            />
          ) : (
            <g key={dataPoint.place} transform={`rotate(${angle.toFixed(1)})`}>
              <WheelBarShape dataPoint={dataPoint} />
            </g>
          ),
        )}
      </g>
      <g className="ring">
        {[187, 216, 245].map((radius) => (
          <circle key={radius} r={radius} />
        ))}
      </g>
      <Hub name={city.name} year={String(year)} />
    </svg>
  )
}

const isAlone = ({ dataPoints }: Scorecard, { indicator }: DataPointView) =>
  dataPoints.filter((other) => other.indicator === indicator).length === 1

/** A bar with its label on the rim, which says the name and the percentage, or aloud why there is none. */
function Bar(props: { to: string; dataPoint: Placed; angle: number; alone: boolean; bare: boolean }) {
  const { to, dataPoint, angle, alone, bare } = props
  const states = useTranslations('states')
  const numbers = numbersFor(useLocale())
  const { percent, unscored } = dataPoint
  const label = rimLabel(dataPoint, alone)
  const result = percent === null ? states(unscored ?? 'not-reported') : `${numbers.percent(percent)}\u00a0%`
  // A link inside an SVG takes a transform, which React's types of <a> do not know.
  const turned = { transform: `rotate(${angle.toFixed(1)})` }
  return (
    <a href={`${to}#${anchorOf(dataPoint)}`} {...turned}>
      {bare ? <title>{`${label} ${result}`}</title> : null}
      <WheelBarShape dataPoint={dataPoint} />
      {bare ? null : <Rim label={label} angle={angle} result={result} isScored={percent !== null} />}
    </a>
  )
}

function Rim(props: { label: string; angle: number; result: string; isScored: boolean }) {
  const { label, angle, result, isScored } = props
  const [first, second] = breakLabel(label, 42)
  const side = isLeft(angle) ? 'l' : 'r'
  const said = <tspan className={isScored ? 'pct' : 'aloud'}> {result}</tspan>
  if (second === undefined)
    return (
      <text className={side}>
        {first}
        {said}
      </text>
    )
  return (
    <>
      <text className={`${side}1`}>{first} </text>
      <text className={`${side}2`}>
        {second}
        {said}
      </text>
    </>
  )
}

type Ring = ReturnType<typeof layOutWheel>

function Dimensions(props: { scorecard: Scorecard; labels: boolean; spans: Ring['dimensions'] }) {
  const byId = new Map(props.scorecard.dimensions.map((dimension) => [dimension.id, dimension]))
  return props.spans.map(({ id, span }, index) => {
    const dimension = byId.get(id)
    const mark = dimension ? groupMark(dimension) : null
    return (
      <g key={id} lang="en">
        <path className={mark ? `w${mark}` : 'nr'} d={ringPath(span, ...radii.dimension)} />
        {mark ? (
          <path
            className={`${mark}${dimension?.provisional ? ' pv' : ''}`}
            d={ringPath(span, radii.edge, radii.dimension[1])}
          />
        ) : null}
        {props.labels && dimension ? (
          <text className="dn">
            <textPath href={`#wn${index}`} startOffset="50%">
              {dimension.name}
            </textPath>
          </text>
        ) : null}
      </g>
    )
  })
}

function Categories({ scorecard, spans }: { scorecard: Scorecard; spans: Ring['categories'] }) {
  const byId = new Map(groupByCategory(scorecard).map(({ category }) => [category.id, category]))
  return spans.map(({ id, number, span }) => {
    const category = byId.get(id)
    const mark = category ? groupMark(category) : null
    const look = mark === null ? 'nr' : category?.provisional ? `w${mark} pv` : mark
    return (
      <g key={number} className={mark && !category?.provisional ? `cn ${mark}` : 'cn'}>
        <path className={look} d={ringPath(span, ...radii.category)} />
        <text {...onCircle((span.from + span.to) / 2, 128)} dy="4">
          {number}
        </text>
      </g>
    )
  })
}

function Hub({ name, year }: { name: string; year: string }) {
  const lines = breakLabel(name, 11)
  return (
    <g lang="">
      {lines.map((line, index) => (
        <text key={line} className="wname" y={lines.length > 1 ? index * 20 - 8 : 2}>
          {line}
        </text>
      ))}
      <text className="wyear" y={lines.length > 1 ? 32 : 24}>
        {year}
      </text>
    </g>
  )
}
