import { useLocale, useTranslations } from 'next-intl'
import { numbersFor } from '@/lib/i18n/numbers'
import type { DataPointView, Scorecard } from '@/lib/scorecards/schema'
import { anchorOf, groupByCategory, groupMark, type Placed } from '@/lib/scorecards/series/standing'
import { breakLabel, layOutWheel, rimLabel } from '@/lib/scorecards/series/wheel'
import { WheelBarShape, WheelDefs } from './wheel-marks'
import { isLeft, namePath, onCircle, radii, ringPath } from './wheel-shapes'

/**
 * The benchmarking wheel: dimensions, numbered categories, and a bar for every data point, whose length is its points.
 * Bars are links to the rows of the tables, in reading order, on this page or the one at `to`. Without `labels` it is one picture for use inside a link.
 */
export function Wheel(props: { scorecard: Scorecard; labels?: boolean; to?: string }) {
  const { scorecard, labels = true, to = '' } = props
  const t = useTranslations('wheel')
  const { city, year } = scorecard
  const layout = layOutWheel(scorecard)
  const size = labels ? 464 : 288
  const label = t('label', { city: city.name, year: String(year) })
  return (
    <svg
      className={labels ? 'wheel' : 'wheel plain'}
      viewBox={`${-size} ${-size} ${2 * size} ${2 * size}`}
      role={labels ? 'group' : 'img'}
      aria-label={label}
    >
      <WheelDefs
        step={layout.step}
        names={labels ? layout.dimensions.map(({ span }) => namePath(span)) : []}
        dataPoints={scorecard.dataPoints}
      />
      <Dimensions scorecard={scorecard} labels={labels} spans={layout.dimensions} />
      <Categories scorecard={scorecard} spans={layout.categories} />
      <g lang="en">
        {layout.bars.map(({ dataPoint, angle }) =>
          labels ? (
            <Bar
              key={dataPoint.place}
              to={to}
              dataPoint={dataPoint}
              angle={angle}
              alone={isAlone(scorecard, dataPoint)}
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
function Bar(props: { to: string; dataPoint: Placed; angle: number; alone: boolean }) {
  const { to, dataPoint, angle, alone } = props
  const states = useTranslations('states')
  const numbers = numbersFor(useLocale())
  const { percent, unscored } = dataPoint
  const [first, second] = breakLabel(rimLabel(dataPoint, alone), 42)
  const side = isLeft(angle) ? 'l' : 'r'
  const result =
    percent === null ? (
      <tspan className="aloud"> {states(unscored ?? 'not-reported')}</tspan>
    ) : (
      <tspan className="pct"> {`${numbers.percent(percent)}\u00a0%`}</tspan>
    )
  // A link inside an SVG takes a transform, which React's types of <a> do not know.
  const turned = { transform: `rotate(${angle.toFixed(1)})` }
  return (
    <a href={`${to}#${anchorOf(dataPoint)}`} {...turned}>
      <WheelBarShape dataPoint={dataPoint} />
      {second === undefined ? (
        <text className={side}>
          {first}
          {result}
        </text>
      ) : (
        <>
          <text className={`${side}1`}>{first} </text>
          <text className={`${side}2`}>
            {second}
            {result}
          </text>
        </>
      )}
    </a>
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
