import { useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { CommandForm } from '@/components/ui/command-form'
import type { FormAction } from '@/lib/form'
import type { Part } from '@/lib/submissions/own-work'
import { Day } from './day'
import { ProgressBar } from './progress-bar'

export type PersonParts = { id: string; name: string; role: string; parts: (Part & { taskId: string })[] }

/** Who has what: each person with their parts, how far those are, and, for the coordinator, the way to take them back. */
export function TaskTable(props: { submissionId: string; people: PersonParts[]; remove: FormAction | null }) {
  const { submissionId, people, remove } = props
  const t = useTranslations('people')
  const words = useRefusalWords()
  return (
    <ul className="has">
      {people.map((person) => (
        <li key={person.id}>
          <h3>
            <bdi lang="">{person.name}</bdi> <small>{person.role}</small>
          </h3>
          {person.parts.length === 0 && <p className="dim">{t('nothingYet')}</p>}
          <ul className="parts">
            {person.parts.map(({ taskId, scope, name, category, dueOn, progress }) => (
              <li key={scope}>
                <a href={`/workspace/${submissionId}/${category}`} lang="en">
                  {name}
                </a>
                <ProgressBar of={progress.dataPoints} />
                <span>{t('of', progress.dataPoints)}</span>
                <span>{dueOn && t.rich('dueOn', { date: () => <Day of={dueOn} /> })}</span>
                {remove && (
                  <CommandForm
                    action={remove}
                    hidden={{ submissionId, taskId }}
                    submit={t('remove')}
                    about={t('removeOf', { part: name, name: person.name })}
                    quiet
                    words={words}
                  />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
