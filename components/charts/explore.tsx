import type { Explored, ExploreWords } from '@/lib/comparisons/explored'
import { Explorer } from './explorer'

type Props = {
  charts: readonly Explored[]
  words: ExploreWords
  /** Does the address of this page ask for the chart that moves? */
  open: boolean
  /** This page with that chart, or without it. */
  href: string
}

/** The page at `path` with that chart, or where it is `open`, without it, at the still one. */
export const exploreHref = (path: string, open: boolean, still: string): string =>
  open ? `${path}#${still}` : `${path}?explore=1#explored`

/** The way to a chart that moves, or that chart and the way back. Where nothing could be explored there is neither. */
export function Explore({ charts, words, open, href }: Props) {
  if (charts.length === 0) return null
  return (
    <>
      {open ? <Explorer charts={charts} words={words} /> : null}
      <p className="explore">
        <a className="btn" href={href}>
          {open ? words.close : words.open}
        </a>
      </p>
    </>
  )
}
