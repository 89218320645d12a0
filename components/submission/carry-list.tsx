import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { useFigures } from '@/components/scorecard/use-figures'
import { CommandForm } from '@/components/ui/command-form'
import { Num } from '@/components/ui/number'
import type { FormAction } from '@/lib/form'
import type { Input, TreeNode } from '@/lib/frameworks/types'
import { rowId } from '@/lib/submissions/anchor'
import type { Carry } from '@/lib/submissions/carry-forward'

/** Last year's values of one category, each to be marked as still true, or all of them at once. */
export function CarryList(props: {
  submissionId: string
  category: TreeNode
  /** The category's name, told apart from others of the same name. */
  name: string
  carries: Carry[]
  inputs: ReadonlyMap<string, Input>
  action: FormAction
}) {
  const { submissionId, category, name, carries, inputs, action } = props
  const t = useTranslations('submission')
  const words = useRefusalWords()
  return (
    <section className="carry" aria-labelledby={category.id}>
      <h2 id={category.id} lang="en">
        {name}
      </h2>
      <CommandForm
        action={action}
        hidden={{ submissionId, category: category.id }}
        submit={t('carryChosen')}
        also={{ name: 'which', value: 'all', label: t('carryAll') }}
        quiet
        words={words}
      >
        <ul>
          {carries.map((carry) => (
            <CarryRow key={carry.point.key} submissionId={submissionId} carry={carry} inputs={inputs} />
          ))}
        </ul>
      </CommandForm>
    </section>
  )
}

function CarryRow(props: { submissionId: string; carry: Carry; inputs: ReadonlyMap<string, Input> }) {
  const { submissionId, carry, inputs } = props
  const t = useTranslations('submission')
  const quality = useTranslations('quality')
  const { value, numbers } = useFigures()
  const { indicator, point, content } = carry
  const name = indicator.dataPoints.length > 1 ? point.name : indicator.name
  const copied = Object.entries(carry.inputs).map(
    ([key, figure]) => `${inputs.get(key)?.name}: ${numbers.plain(figure)}`,
  )
  const unit = point.unit === 'yes/no' ? '' : point.unit
  return (
    <li>
      <label>
        <input type="checkbox" name={`key:${point.key}`} />
        <span>
          <span className="sr">{t('carryLegend')}: </span>
          <span lang="en">{name}</span>
        </span>
      </label>
      <b>
        <Num>{value({ ...content, unit: point.unit }) ?? ''}</Num> <span lang="en">{unit}</span>
      </b>
      <small>
        {content.referenceYear ?? t('noYear')}, <span lang="">{content.source ?? t('noSource')}</span>,{' '}
        {quality(content.quality)}
        {carry.how === 'result' && point.formula.kind === 'ratio' && <>; {t('resultOnly')}</>}
        {copied.length > 0 && <span lang="en">; {t('copies', { inputs: copied.join(', ') })}</span>}
      </small>
      <a href={`/workspace/${submissionId}/${indicator.category}#${rowId(point.key)}`}>
        {t('replace')}
        <span className="sr">: {name}</span>
      </a>
    </li>
  )
}
