import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import type { DataPoint, Framework, Indicator } from '@/lib/frameworks/types'

/** The data points with their formulas, and the inputs a city enters for them. */
export function Measures({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const t = useTranslations('indicator')
  const inputs = inputsOf(indicator, framework)
  const names = new Map(inputs.map((input) => [input.key, input.name]))
  return (
    <>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>{t('dataPoint')}</th>
              <th>{t('unit')}</th>
              <th>{t('direction')}</th>
              <th>{t('formula')}</th>
            </tr>
          </thead>
          <tbody>
            {indicator.dataPoints.map((dataPoint) => (
              <tr key={dataPoint.key}>
                <th scope="row" lang="en">
                  {dataPoint.name}
                </th>
                <td lang="en">{dataPoint.unit}</td>
                <td>{t(`directions.${dataPoint.direction}`)}</td>
                <td>
                  <FormulaText dataPoint={dataPoint} names={names} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('inputs')}</h3>
      <ul className="rules plain">
        {inputs.map(({ key, name, unit, shared }) => (
          <li key={key}>
            <span lang="en">
              {name}, {unit}
            </span>{' '}
            {shared ? (
              <small>
                {t('shared')}: {t('sharedNote')}
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function FormulaText({ dataPoint, names }: { dataPoint: DataPoint; names: Map<string, string> }) {
  const t = useTranslations('indicator')
  const { numbers } = useFigures()
  const { formula } = dataPoint
  const named = (key: string) => <span lang="en">{names.get(key) ?? key}</span>
  if (formula.kind === 'direct') return t.rich('formulaDirect', { input: () => named(formula.value) })
  if (formula.kind === 'yes-no') return t.rich('formulaYesNo', { input: () => named(formula.value) })
  return (
    <>
      {named(formula.numerator)} ÷ {named(formula.denominator)}
      {formula.per === 1 ? null : (
        <>
          {' '}
          × <Num>{numbers.plain(formula.per)}</Num>
        </>
      )}
    </>
  )
}

/** The indicator's own inputs and the shared ones its formulas refer to, each once, in the order of the formulas. */
export function inputsOf(indicator: Indicator, framework: Framework) {
  const known = new Map([...framework.sharedInputs, ...indicator.inputs].map((input) => [input.key, input]))
  const keys = indicator.dataPoints.flatMap(({ formula }) =>
    formula.kind === 'ratio' ? [formula.numerator, formula.denominator] : [formula.value],
  )
  return [...new Set(keys)].flatMap((key) => known.get(key) ?? [])
}
