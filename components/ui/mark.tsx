import { cache } from 'react'
import type { Check, Standing } from '@/lib/scorecards/series/standing'

/** A mark from the sheet in `MarkSheet`. With a label it is an image with that name, without one it only decorates. */
export function Mark({ of, label }: { of: Standing | Check; label?: string | undefined }) {
  return drawn(of, label)
}

/**
 * A page has hundreds of a dozen marks. Where it is the same element, the tree of the page has it once, and refers to it: a
 * table of them is made and sent along in a part of the time.
 */
const drawn = cache((of: Standing | Check, label: string | undefined) =>
  label === undefined ? (
    <svg className={`g ${of}`} aria-hidden="true">
      <use href={`#${of}`} />
    </svg>
  ) : (
    <svg className={`g ${of}`} role="img" aria-label={label}>
      <use href={`#${of}`} />
    </svg>
  ),
)
