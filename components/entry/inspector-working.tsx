'use client'

import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { betterWay } from '@/lib/assessment/attainment'
import type { Benchmark } from '@/lib/assessment/types'
import type { Numbers } from '@/lib/i18n/numbers'
import type { SheetRow } from '@/lib/submissions/sheet'
import { useDesk } from './desk-context'
import { splitUnit, writeValue } from './figures'
import { useLook } from './use-look'
import { fill, type Words } from './words'

/** From the figures to the value, and from the value to its points, with the numbers of this row. */
export function InspectorWorking({ row }: { row: SheetRow }) {
  const { words, numbers, view } = useDesk()
  const look = useLook(row)
  const says = words.inspector
  const { formula } = row
  const name = (key: string) => row.inputs.find((each) => each.key === key)
  const figure = (key: string) => {
    const value = view.inputs.get(key)
    return (
      <span>
        <Num>{value === undefined ? '?' : numbers.plain(value)}</Num> <i lang="en">{name(key)?.unit}</i>
      </span>
    )
  }
  const result = look.value === null ? '?' : writeValue(row, look.value, numbers, words)
  const unit = formula.kind === 'yes-no' ? '' : splitUnit(row.unit).words
  const target = writeTarget(row.benchmark, numbers, words)
  return (
    <section className="work" aria-label={says.working}>
      {formula.kind === 'ratio' && !look.overwritten && (
        <span className="frac">
          {figure(formula.numerator)}
          {figure(formula.denominator)}
        </span>
      )}
      {formula.kind === 'ratio' && formula.per !== 1 && !look.overwritten && (
        <span>
          × <Num>{numbers.plain(formula.per)}</Num>
        </span>
      )}
      <span className="made">
        ={' '}
        <b>
          <Num>{result}</Num> <span lang="en">{unit}</span>
        </b>
      </span>
      <p className="xs">
        {target === null ? (
          fill(says.none, { reason: words.row.noBenchmark })
        ) : (
          <>
            {says.benchmark}: <Num>{target}</Num>, {row.target?.official ? says.official : says.reference}.{' '}
            {look.score?.kind === 'scored' && (
              <>
                <Mark of={`b${look.score.points}`} />{' '}
                <Num>
                  {fill(says.points, { percent: numbers.percent(look.score.percent), points: look.score.points })}
                </Num>
              </>
            )}
          </>
        )}
      </p>
    </section>
  )
}

/** What counts as 100 %: "≥ 60", "≤ 5", "0.4 to 0.6", yes; null without a benchmark. */
function writeTarget(benchmark: Benchmark, numbers: Numbers, words: Words): string | null {
  switch (benchmark.kind) {
    case 'target':
      return `≥ ${numbers.plain(benchmark.optimum)}`
    case 'goalposts':
      return `${betterWay(benchmark) === 'higher' ? '≥' : '≤'} ${numbers.plain(benchmark.optimum)}`
    case 'range':
      return fill(words.inspector.between, { low: numbers.plain(benchmark.low), high: numbers.plain(benchmark.high) })
    case 'yes-no':
      return words.row.yes
    case 'none':
      return null
  }
}
