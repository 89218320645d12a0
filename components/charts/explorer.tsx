'use client'
// In the browser: it answers a button, and fetches the drawing library only then.
import { type ComponentType, useState } from 'react'
import type { Explored, ExploreWords } from '@/lib/comparisons/explored'

type Props = { charts: readonly Explored[]; words: ExploreWords }

/** A button that becomes a chart to be explored; not a byte of the drawing library is fetched before it is pressed. */
export function Explorer(props: Props) {
  const [Lines, setLines] = useState<ComponentType<Props> | null>(null)
  const [stage, setStage] = useState<'closed' | 'asked' | 'failed'>('closed')
  const open = async () => {
    setStage('asked')
    try {
      const { ExploredLines } = await import('./explored-lines')
      setLines(() => ExploredLines)
    } catch {
      setStage('failed')
    }
  }
  if (Lines) return <Lines {...props} />
  return (
    <p className="explore">
      <button type="button" className="btn" onClick={open} disabled={stage === 'asked'}>
        {props.words.open}
      </button>{' '}
      <span role="status">{stage === 'failed' ? props.words.failed : null}</span>
    </p>
  )
}
