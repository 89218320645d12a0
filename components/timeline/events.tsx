import { useFormatter, useTranslations } from 'next-intl'
import type { Shown } from '@/lib/timeline/rows'
import type { Line } from './lines'

/** Who did what and when, line by line. */
export function Events({ lines }: { lines: Line[] }) {
  return (
    <ol className="line">
      {lines.map((line) => (
        <Entry key={line.id} of={line} />
      ))}
    </ol>
  )
}

function Entry({ of: { at, by, whom, type, params, reason, subjects } }: { of: Line }) {
  const t = useTranslations('audit')
  const format = useFormatter()
  return (
    <li>
      <time dateTime={at.toISOString()}>
        <bdi>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</bdi>
      </time>
      <p>
        <Person of={by} words="doers" />{' '}
        {t.rich(`events.${type}`, {
          ...params,
          subject: () => <Subject of={subjects} />,
          whom: () => <Person of={whom} words="whoms" />,
          reason: () => <q data-text="name">{reason}</q>,
        })}
        {params.single === 'many' && type.startsWith('readings.') && subjects.length > 0 && (
          <small>
            {params.asked === 0 ? (
              <Subject of={subjects} />
            ) : (
              t.rich('askedAbout', { subject: () => <Subject of={subjects} /> })
            )}
          </small>
        )}
      </p>
    </li>
  )
}

function Person({ of, words }: { of: Shown | null; words: 'doers' | 'whoms' }) {
  const t = useTranslations(`audit.${words}`)
  return of?.name ? <bdi lang="">{of.name}</bdi> : <bdi>{t(of?.role ?? 'nobody')}</bdi>
}

const few = 6

/** The first of them by name, and how many more. */
function Subject({ of }: { of: string[] }) {
  const t = useTranslations('audit')
  const left = of.length - few
  return (
    <>
      <span lang="en">{of.slice(0, few).join(', ')}</span>
      {left > 0 && ` ${t('and', { count: left })}`}
    </>
  )
}
