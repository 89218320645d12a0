import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import { listCategories } from '@/lib/frameworks/tree'
import type { Framework, TreeNode } from '@/lib/frameworks/types'
import type { Review } from '@/lib/reviews/types'
import { type Show, type Step, showing } from '@/lib/reviews/walk'
import { AcceptMany, TakeBackMany } from './many-forms'
import { ShowChoice } from './show-choice'
import { ValueLine } from './value-line'
import type { OverviewActions } from './view'

type Props = {
  review: Review
  framework: Framework
  steps: Step[]
  show: Show
  mayDecide: boolean
  together: string | null
  actions: Pick<OverviewActions, 'accept' | 'undecideMany'>
}

/** Every value by category, with how it stands and what speaks against it; the many that nothing speaks against at once. */
export function ValueList(props: Props) {
  const { review, framework, steps, show, mayDecide, together, actions } = props
  const t = useTranslations('review')
  const shown = showing(steps, show)
  const { id } = review.head
  const categories = listCategories(framework.dimensions).flatMap((category) => {
    const own = new Set(framework.indicators.filter((each) => each.category === category.id).map((each) => each.code))
    const within = (step: Step) => own.has(step.key.slice(0, step.key.lastIndexOf('/')))
    return shown.some(within) ? [{ category, all: steps.filter(within), shown: shown.filter(within) }] : []
  })
  const taken = (part: string, of: Step[]) =>
    mayDecide && together === part && <TakeBackMany id={id} steps={of} action={actions.undecideMany} />
  return (
    <Figure id="values" title={t('values.title', { count: steps.length })} unit={t('values.unit')}>
      <ShowChoice href={`/review/${id}`} steps={steps} show={show} anchor="#values" />
      {mayDecide && <AcceptMany id={id} part="all" steps={steps} action={actions.accept} />}
      {taken('all', steps)}
      {shown.length === 0 && <p className="state">{t(`values.none.${show}`)}</p>}
      {categories.map(({ category, all, shown: lines }) => (
        <section key={category.id} className="vals" aria-labelledby={`c-${category.number}`}>
          <header>
            <h3 id={`c-${category.number}`}>
              <span lang="en">{category.name}</span> <small lang="en">{parentOf(framework.dimensions, category)}</small>
            </h3>
            {mayDecide && (
              <AcceptMany id={id} part={category.id} name={category.name} steps={all} action={actions.accept} />
            )}
            {taken(category.id, all)}
          </header>
          <ul>
            {lines.map((step) => (
              <ValueLine key={step.key} id={id} step={step} review={review} framework={framework} show={show} />
            ))}
          </ul>
        </section>
      ))}
    </Figure>
  )
}

const parentOf = (dimensions: readonly TreeNode[], category: TreeNode): string =>
  dimensions.flatMap((each) => each.children).find((each) => category.id.startsWith(`${each.id}.`))?.name ?? ''
