import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'

/** Asks whether the assessor has an interest in the city, before anything of the submission is shown. */
export function DeclareForm(props: { submissionId: string; city: string; year: number; action: FormAction }) {
  const { submissionId, city, year, action } = props
  const t = useTranslations('review.declare')
  const words = useRefusalWords()
  return (
    <CommandForm
      action={action}
      hidden={{ submissionId }}
      fields={[{ name: 'reason', label: t('reason'), hint: t('hint'), type: 'textarea', optional: true }]}
      submit={t('none')}
      about={t('noneAbout', { city, year })}
      also={{ name: 'conflict', value: 'true', label: t('conflict') }}
      words={words}
    />
  )
}
