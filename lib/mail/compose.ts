/** The words of a mail. Pure. */
import { createFormatter, createTranslator } from 'use-intl/core'
import { formatLocale } from '@/lib/i18n/locales'
import type { AssessorPart } from '@/lib/policy/policy'
import messages from '@/messages/en.json'
import type { NoticeKind } from './kinds'

/** One thing that is told: never a value, never what was asked or answered, only where to read it. */
export type Told = {
  kind: NoticeKind
  at: Date
  submissionId: string
  city: string
  year: number
  /** What the data point is called; empty for the whole submission. */
  about: string
  /** Of an assignment. */
  part: AssessorPart | null
  /** A path of this site. */
  path: string
}

export type Message = { subject: string; text: string }

export type Reader = { name: string; locale: string | null }

/**
 * One mail for all that is told to one person, by submission, in the order in which it happened. `publicUrl` is the address
 * of this site, without a slash at its end.
 */
export function compose(told: readonly Told[], reader: Reader, publicUrl: string): Message {
  const locale = reader.locale ?? 'en-GB'
  const t = createTranslator({ locale, messages, namespace: 'mail' })
  const format = createFormatter({ locale: formatLocale(locale), timeZone: 'UTC' })
  const [first] = told
  const subject =
    first && told.length === 1
      ? t(`subjects.${first.kind}`, { city: oneLine(first.city), year: String(first.year) })
      : t('subjects.many', { count: told.length })
  const submissions = [...new Set(told.map(({ submissionId }) => submissionId))]
  const paragraphs = submissions.map((id) => {
    const group = told.filter(({ submissionId }) => submissionId === id)
    const head = `${oneLine(group[0]?.city ?? '')} ${group[0]?.year}`
    const lines = group.map(({ kind, at, about, part, path }) => {
      const when = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
      const what = t(`lines.${kind}`, { about: oneLine(about), part: part ?? 'lead' })
      return `- ${t('when', { when, what })}\n  ${publicUrl}${path}`
    })
    return [head, ...lines].join('\n')
  })
  const text = [
    t('greeting', { name: oneLine(reader.name) }),
    ...paragraphs,
    `${t('why')}\n${publicUrl}/account/mail`,
  ].join('\n\n')
  return { subject: oneLine(subject), text: `${text}\n` }
}

/** A name on one line: what ends a line in a mail would begin a header or another line. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)
