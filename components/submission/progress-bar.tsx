import type { Count } from '@/lib/submissions/progress'

/** How much of a count is done, as a line that fills. It only decorates: the numbers always stand beside it. */
export function ProgressBar({ of: { done, total } }: { of: Count }) {
  return (
    <svg className={done === total ? 'bar full' : 'bar'} aria-hidden="true">
      <rect className="track" width="100%" height="100%" />
      {done > 0 && <rect width={`${(100 * done) / total}%`} height="100%" />}
    </svg>
  )
}
