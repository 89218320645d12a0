import { useTranslations } from 'next-intl'
import type { FormAction } from '@/lib/form'
import { listCategories } from '@/lib/frameworks/tree'
import type { Framework } from '@/lib/frameworks/types'
import type { Carry } from '@/lib/submissions/carry-forward'
import { nameOfScope } from '@/lib/submissions/own-work'
import { CarryList } from './carry-list'
import { type Heading, SubmissionHead } from './submission-head'

/** The values of last year that are not in this report yet, by category. */
export function CarryForward(props: {
  submission: Heading
  framework: Framework
  carries: Carry[]
  year: number | null
  action: FormAction
}) {
  const { submission, framework, carries, year, action } = props
  const t = useTranslations('submission')
  const inputs = new Map(
    [...framework.sharedInputs, ...framework.indicators.flatMap((each) => each.inputs)].map((each) => [each.key, each]),
  )
  const categories = listCategories(framework.dimensions).flatMap((category) => {
    const own = carries.filter(({ indicator }) => indicator.category === category.id)
    return own.length > 0 ? [{ category, own }] : []
  })
  return (
    <div className="desk">
      <SubmissionHead
        submission={submission}
        place="overview"
        title={t('carryTitle', { year: year ?? submission.cycle.year - 1 })}
      />
      <p className="stand">{year === null ? t('none') : t('carryStand', { count: carries.length, year })}</p>
      {categories.map(({ category, own }) => (
        <CarryList
          key={category.id}
          submissionId={submission.id}
          category={category}
          name={nameOfScope(framework, category.id)}
          carries={own}
          inputs={inputs}
          action={action}
        />
      ))}
      <p>
        <a href={`/workspace/${submission.id}`}>{t('back')}</a>
      </p>
    </div>
  )
}
