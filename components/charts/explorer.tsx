'use client'
// In the browser: the chart moves. Only a page whose address asks for it carries scripts, and among them the drawing library.
import { type ComponentType, useEffect, useState } from 'react'
import type { Explored, ExploreWords } from '@/lib/comparisons/explored'

type Props = { charts: readonly Explored[]; words: ExploreWords }

/**
 * A chart to be explored. It is drawn in the browser alone: drawn on the server it would carry style attributes, which
 * the policy of the page refuses.
 */
export function Explorer(props: Props) {
  const [Lines, setLines] = useState<ComponentType<Props> | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('./explored-lines').then(
      ({ ExploredLines }) => setLines(() => ExploredLines),
      () => setFailed(true),
    )
  }, [])
  const { words } = props
  return (
    <section className="explored" id="explored" tabIndex={-1} aria-label={words.open} data-moves>
      {Lines ? (
        <Lines {...props} />
      ) : (
        <p role="status" className="coming">
          {failed ? words.failed : words.coming}
        </p>
      )}
      <noscript>{words.failed}</noscript>
    </section>
  )
}
