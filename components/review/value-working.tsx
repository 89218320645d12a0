import { useTranslations } from 'next-intl'
import { Icon } from '@/components/entry/icons'
import { Mark } from '@/components/ui/mark'
import { Num } from '@/components/ui/number'
import { evaluate } from '@/lib/assessment/formulas'
import { scoreValue } from '@/lib/assessment/score'
import { inputsByKey } from '@/lib/submissions/evaluate'
import { inputsOfFormula } from '@/lib/submissions/plan-inputs'
import { useValues } from './use-values'
import type { ValueView } from './view'

/** From the inputs to the figure, computed once more here; and what the figure would score. */
export function ValueWorking({ view }: { view: ValueView }) {
  const { review, framework, place, row } = view
  const t = useTranslations('review.working')
  const { numbers, write, unitWords } = useValues()
  const { formula } = place.dataPoint
  const content = row.reading?.content
  if (content?.state !== 'value' || content.value === null) return null
  const known = inputsByKey(framework)
  const result = evaluate(formula, review.inputs)
  const agrees = result.kind === 'value' && isSame(result.value, content.value)
  const given = inputsOfFormula(formula).filter((key) => review.inputs.has(key))
  const box = (key: string) => {
    const [input, value] = [known.get(key), review.inputs.get(key)]
    return (
      <div className="fbox">
        <span className="xs dim" lang="en">
          {input?.name}
        </span>
        <b>
          <Num>{value === undefined ? '–' : numbers.plain(value)}</Num>
        </b>
        <span className="xs dim">
          {input?.shared ? (
            <>
              <Icon of="lock" /> {t('shared')}
            </>
          ) : (
            <span lang="en">{input?.unit}</span>
          )}
        </span>
      </div>
    )
  }
  return (
    <section aria-labelledby="working">
      <h2 id="working">{t('title')}</h2>
      <div className="formula">
        {formula.kind === 'ratio' && given.length > 0 && (
          <>
            {box(formula.numerator)}
            <span className="sym">÷</span>
            {box(formula.denominator)}
            {formula.per !== 1 && (
              <span className="sym">
                × <Num>{numbers.plain(formula.per)}</Num>
              </span>
            )}
            <span className="sym">=</span>
          </>
        )}
        <div className="fbox res">
          <span className="xs dim">
            {t(content.overwritten ? 'direct' : formula.kind === 'ratio' ? 'computed' : 'typed')}
          </span>
          <b>
            <Num>{write(place.dataPoint, content.value, content.precision)}</Num>
          </b>
          <span className="xs" lang="en">
            {unitWords(place.dataPoint)}
          </span>
          {formula.kind === 'ratio' && <Recomputed agrees={agrees} overwritten={content.overwritten} />}
        </div>
      </div>
      {content.overwritten && result.kind === 'value' && !agrees && (
        <p className="xs">{t('inputsGive', { value: write(place.dataPoint, result.value) })}</p>
      )}
      <Scored view={view} value={content.value} />
    </section>
  )
}

/** Two results of one division; more than the last binary digits apart, they are two figures. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-12

function Recomputed({ agrees, overwritten }: { agrees: boolean; overwritten: boolean }) {
  const t = useTranslations('review.working')
  if (agrees)
    return (
      <span className="xs ok">
        <Icon of="tick" /> {t('agrees')}
      </span>
    )
  return (
    <span className="xs warned">
      <Icon of="warn" /> {t(overwritten ? 'notComputed' : 'disagrees')}
    </span>
  )
}

function Scored({ view, value }: { view: ValueView; value: number }) {
  const t = useTranslations('review.working')
  const { numbers, target } = useValues()
  const { framework, place } = view
  const entry = framework.benchmarkSets.get('reference')?.entries.get(place.dataPoint.key)
  if (!entry) return null
  const score = scoreValue(value, entry.benchmark, framework.bands)
  if (score.kind !== 'scored') return <p className="xs dim">{t('noTarget')}</p>
  return (
    <p className="xs dim">
      <Mark of={`b${score.points}`} />{' '}
      {t('scored', {
        target: target(entry.benchmark),
        percent: numbers.percent(score.percent),
        points: score.points,
        official: entry.fit?.startsWith('official') ? 'yes' : 'no',
      })}
    </p>
  )
}
