import { useFormatter, useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'

type Basis = 'verified' | 'provisional' | 'transcribed'

type PublicEvent =
  | { at: Date; type: 'handed-in' | 'review-began' | 'review-ended' }
  | { at: Date; type: 'published'; version: number; basis: string; changeNote: string | null }

/** How a publication was checked, for anybody: when, how deep, how many questions; of nobody a name. */
export function Checking(props: {
  city: string
  year: number
  version: number
  basis: Basis
  path: string
  events: PublicEvent[]
  questions: { asked: number; answered: number }
  second: { read: number; settled: number }
}) {
  const { city, year, version, basis, path, events, questions, second } = props
  const t = useTranslations('checking')
  return (
    <div className="desk">
      <h1>{t('title')}</h1>
      <p className="stand">
        {t.rich('stand', { year: String(year), city: () => <span data-text="name">{city}</span> })}
      </p>
      <p className="prose">
        <b>{t('version', { version, basis })}.</b> {t(`basis.${basis}`)}{' '}
        {basis !== 'transcribed' && (
          <>
            {t('questions', questions)} {t('second', second)}
          </>
        )}
      </p>
      <p>
        <a href={path}>{t('toScorecard')}</a>
      </p>
      <Figure id="line" title={t('line')}>
        <ol className="line">
          {events.map((event) => (
            <Entry key={`${event.at.toISOString()} ${event.type}`} of={event} />
          ))}
        </ol>
      </Figure>
    </div>
  )
}

function Entry({ of: event }: { of: PublicEvent }) {
  const t = useTranslations('checking.events')
  const format = useFormatter()
  return (
    <li>
      <time dateTime={event.at.toISOString()}>
        <bdi>{format.dateTime(event.at, { dateStyle: 'medium' })}</bdi>
      </time>
      <p>
        {event.type !== 'published' && t(event.type)}
        {event.type === 'published' && event.changeNote === null && t('published', { version: event.version })}
        {event.type === 'published' && event.changeNote !== null && (
          <>
            {t('corrected', { version: event.version })} <q data-text="name">{event.changeNote}</q>
          </>
        )}
      </p>
    </li>
  )
}
