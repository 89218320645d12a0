import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { FormAction } from '@/lib/form'
import type { GroupOfRows } from '@/lib/submissions/category-rows'
import type { Part } from '@/lib/submissions/own-work'
import type { SubmissionKind } from '@/lib/submissions/workflow'
import { CategoryProgress } from './category-progress'
import { PartList } from './part-list'
import { type Question, Questions } from './questions'
import { type Standing, StandingSentence } from './standing'
import { type Heading, SubmissionHead } from './submission-head'

export type OverviewProps = {
  submission: Heading & { kind: SubmissionKind }
  standing: Standing
  groups: GroupOfRows[]
  core: boolean
  gate: number
  parts: Part[]
  questions: Question[]
  answer: FormAction
  carry: { count: number; year: number } | null
}

/** Everything of a submission at a glance: what is left, with whom, what is asked, and the ways in. */
export function Overview(props: OverviewProps) {
  const { submission, standing, groups, core, gate, parts, questions, answer, carry } = props
  const { id, state, kind } = submission
  const t = useTranslations('submission')
  const complete = groups
    .flatMap((group) => group.rows)
    .map((row) => (core ? row.core : row.dataPoints))
    .filter((each) => each.done === each.total)
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  return (
    <div className="desk">
      <SubmissionHead submission={submission} place="overview" />
      <p className="stand">
        <StandingSentence {...standing} />
      </p>
      <p className="state">{kind === 'transcription' ? t('transcription') : t(`stateText.${state}`)}</p>
      {carry && carry.count > 0 && (
        <p className="lead">
          <a href={`/workspace/${id}/carry-forward`}>{t('carry', carry)}</a>. {t('carryText')}
        </p>
      )}
      {parts.length > 0 && (
        <section className="mine">
          <h2>{t('parts', { count: parts.length })}</h2>
          <PartList submissionId={id} parts={parts} />
        </section>
      )}
      <Questions submissionId={id} questions={questions} answer={answer} />
      <Figure
        id="categories"
        title={t('categories', { done: complete.length, total })}
        unit={core ? t('coreUnit', { gate }) : t('unit')}
      >
        <CoreChoice core={core} standing={standing} />
        <CategoryProgress submissionId={id} groups={groups} core={core} />
      </Figure>
    </div>
  )
}

function CoreChoice({ core, standing }: { core: boolean; standing: Standing }) {
  const t = useTranslations('submission')
  const { indicators, coreIndicators } = standing.progress
  return (
    <nav className="seg" aria-label={t('scope')}>
      <a href="?core=1#categories" aria-current={core ? 'true' : undefined}>
        {t('core', { count: coreIndicators.total })}
      </a>
      <a href="?#categories" aria-current={core ? undefined : 'true'}>
        {t('all', { count: indicators.total })}
      </a>
    </nav>
  )
}
