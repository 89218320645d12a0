import { useFormatter } from 'next-intl'

/** A day of the calendar in the reader's language. Takes a date or a day such as 2026-06-30. */
export function Day({ of }: { of: Date | string }) {
  const format = useFormatter()
  const date = typeof of === 'string' ? new Date(of) : of
  return (
    <time dateTime={date.toISOString().slice(0, 10)}>
      <bdi>{format.dateTime(date, { dateStyle: 'long', timeZone: 'UTC' })}</bdi>
    </time>
  )
}
