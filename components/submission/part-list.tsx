import { useTranslations } from 'next-intl'
import type { Part } from '@/lib/submissions/own-work'
import { Day } from './day'
import { ProgressBar } from './progress-bar'

/** What a person is to fill in: a link to each part, how far it is, and when it is due. */
export function PartList({ submissionId, parts }: { submissionId: string; parts: Part[] }) {
  const t = useTranslations('workspace')
  return (
    <ul className="parts">
      {parts.map(({ scope, name, category, dueOn, progress }) => (
        <li key={scope}>
          <a href={`/workspace/${submissionId}/${category}`} lang="en">
            {name}
          </a>
          <ProgressBar of={progress.dataPoints} />
          <span>{t('points', progress.dataPoints)}</span>
          {dueOn && <span>{t.rich('dueOn', { date: () => <Day of={dueOn} /> })}</span>}
        </li>
      ))}
    </ul>
  )
}
