import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { Step } from '@/lib/reviews/walk'

/** Verifies at once what nothing speaks against; each value is sent with the revision that is shown. */
export function AcceptMany(props: { id: string; part: string; name?: string; steps: Step[]; action: FormAction }) {
  const { id, part, name, steps, action } = props
  const t = useTranslations('review.many')
  const words = useRefusalWords()
  const clean = steps.filter((step) => step.clean !== null)
  if (clean.length === 0 || (name !== undefined && clean.length === 1)) return null
  return (
    <CommandForm
      action={action}
      hidden={{
        submissionId: id,
        part,
        looked: clean.map(({ key, clean: revision }) => `${key} ${revision}`).join('\n'),
      }}
      submit={t(name === undefined ? 'all' : 'accept', { count: clean.length })}
      {...(name === undefined ? {} : { about: t('about', { count: clean.length, name }) })}
      quiet
      words={words}
    />
  )
}

/** Takes back what was just verified together: what is verified here and has nothing against it. */
export function TakeBackMany({ id, steps, action }: { id: string; steps: Step[]; action: FormAction }) {
  const t = useTranslations('review.many')
  const words = useRefusalWords()
  const keys = steps.flatMap(({ key, place, warnings, overwritten }) =>
    place === 'verified' && warnings === 0 && !overwritten ? [key] : [],
  )
  if (keys.length === 0) return null
  return (
    <div className="after">
      <p data-announce tabIndex={-1}>
        {t('done', { count: keys.length })}
      </p>
      <CommandForm
        action={action}
        hidden={{ submissionId: id, keys: keys.join('\n') }}
        submit={t('undo', { count: keys.length })}
        quiet
        words={words}
      />
    </div>
  )
}
