import { useFormatter, useTranslations } from 'next-intl'
import { Fact } from '@/components/ui/fact'
import { Mark } from '@/components/ui/mark'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { editionPath } from '@/lib/scorecards/edition'
import type { Scorecard } from '@/lib/scorecards/schema'
import { CheckForm } from './check-form'

type Row = { year: number; version: number; publishedAt: Date; changeNote: string | null }
type Publication = Row & {
  basis: Scorecard['basis']
  contentHash: string
  city: { slug: string; name: string; fictional: boolean }
}
export type Check =
  | { kind: 'unknown' }
  | { kind: 'broken' | 'stands'; publication: Publication }
  | { kind: 'superseded'; publication: Publication; by: Row }

const marks = {
  stands: 'verified',
  superseded: 'transcribed',
  broken: 'not-verified',
  unknown: 'not-reported',
} as const

/** Whether what a code stands for still stands, in one sentence, and then what it is. `now` is when it was looked at. */
export function CheckResult({ check, code, now }: { check: Check; code: string; now: Date }) {
  const t = useTranslations('verify')
  return (
    <section className="narrow checkresult">
      <MarkSheet />
      <p className="xs">
        {t('code')}: <code>{code}</code>
      </p>
      <h1>
        <Mark of={marks[check.kind]} /> {t(`${check.kind}.title`)}
      </h1>
      <Meaning check={check} />
      {check.kind === 'unknown' ? null : <Facts publication={check.publication} now={now} />}
      {check.kind === 'unknown' ? (
        <CheckForm />
      ) : (
        <p>
          <a href="/verify">{t('another')}</a>
        </p>
      )}
    </section>
  )
}

function Meaning({ check }: { check: Check }) {
  const t = useTranslations('verify')
  const format = useFormatter()
  if (check.kind !== 'superseded')
    return (
      <p className="stand">
        {t(`${check.kind}.text`, { basis: check.kind === 'unknown' ? 'verified' : check.publication.basis })}
      </p>
    )
  const { publication, by } = check
  return (
    <>
      <p className="stand">
        {t.rich('superseded.text', {
          version: by.version,
          date: format.dateTime(by.publishedAt, { dateStyle: 'long' }),
          link: (text) => <a href={editionPath(publication.city.slug, { year: by.year })}>{text}</a>,
        })}
      </p>
      {by.changeNote === null ? null : (
        <p>
          {t('superseded.note')} <q lang="">{by.changeNote}</q>
        </p>
      )}
    </>
  )
}

function Facts({ publication, now }: { publication: Publication; now: Date }) {
  const t = useTranslations('verify')
  const format = useFormatter()
  const { city, year, version, basis, publishedAt, contentHash } = publication
  return (
    <dl className="factlist">
      <Fact name={t('publication')}>
        <a href={editionPath(city.slug, { year, version })}>
          <bdi lang="">{city.name}</bdi>, {t('edition', { year: String(year), version })}
        </a>
        {city.fictional ? <small>{t('fictional')}</small> : null}
      </Fact>
      <Fact name={t('basis')}>{t('basisText', { basis })}</Fact>
      <Fact name={t('published')}>
        <bdi>{format.dateTime(publishedAt, { dateStyle: 'long' })}</bdi>
      </Fact>
      <Fact name={t('hash')}>
        <code>{contentHash}</code>
      </Fact>
      <Fact name={t('checked')}>
        <bdi>{format.dateTime(now, { dateStyle: 'long', timeStyle: 'long' })}</bdi>
      </Fact>
    </dl>
  )
}
