import type { Standing } from '@/lib/scorecards/series/standing'

/** A mark from the sheet in `MarkSheet`. With a label it is an image with that name, without one it only decorates. */
export function Mark({ of, label }: { of: Standing | Check; label?: string | undefined }) {
  const drawing = <use href={`#${of}`} />
  if (label === undefined)
    return (
      <svg className={`g ${of}`} aria-hidden="true">
        {drawing}
      </svg>
    )
  return (
    <svg className={`g ${of}`} role="img" aria-label={label}>
      {drawing}
    </svg>
  )
}

type Check = 'verified' | 'transcribed' | 'reported'
