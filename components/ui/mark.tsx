import type { Standing } from '@/lib/scorecards/series/standing'

/** A mark from the sheet in `MarkSheet`. With a label it is an image with that name, without one it only decorates. */
export function Mark({ of, label }: { of: Standing | Check; label?: string | undefined }) {
  const image = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={`g ${of}`} {...image}>
      <use href={`#${of}`} />
    </svg>
  )
}

type Check = 'verified' | 'transcribed' | 'reported'
