import type { ReactNode } from 'react'
import { fit } from '@/lib/previews/fit'

/** A colour by the name of its token. */
export type Colours = (token: string) => string

const serif = 'serif-latin, serif-latin-ext, serif-greek, serif-cyrillic'
const sans = 'sans-latin, sans-latin-ext'

/** What stands around every picture: the rule of a figure above, the name of the site and where the figures come from below. */
export function Frame(props: { brand: string; foot: string; colour: Colours; children: ReactNode }) {
  const { brand, foot, colour, children } = props
  return (
    <div
      style={{
        ...{ display: 'flex', flexDirection: 'column', width: 1200, height: 630, padding: '48px 56px 40px' },
        ...{ background: colour('paper'), color: colour('ink'), fontFamily: sans, fontSize: 26 },
      }}
    >
      <div style={{ display: 'flex', height: 2, background: colour('ink-2') }}>
        <div style={{ width: 96, height: 6, marginTop: -4, background: colour('ink') }} />
      </div>
      <div style={{ display: 'flex', flexGrow: 1, height: 440, paddingTop: 30, gap: 48 }}>{children}</div>
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: 24 }}>
        <div style={{ display: 'flex', alignItems: 'center', gap: 12, fontFamily: serif, fontSize: 36 }}>
          <Sign ink={colour('ink')} />
          {brand}
        </div>
        <div style={{ display: 'flex', color: colour('ink-2') }}>{foot}</div>
      </div>
    </div>
  )
}

/** The sign of the site: a value on its way to a line. */
function Sign({ ink }: { ink: string }) {
  return (
    <svg viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
      <path d="M24 3h4v26h-4z" fill={ink} />
      <circle cx="13" cy="16" r="8.5" fill="none" stroke={ink} strokeWidth="3" />
      <path d="M13 16V7.5A8.5 8.5 0 1 1 4.5 16Z" fill={ink} />
    </svg>
  )
}

/** A heading in the largest of a few sizes that fits; what is longer still ends in dots. */
export function Heading(props: { text: string; width: number; lines: number; sizes?: readonly number[] }) {
  const { text, width, lines, sizes = [76, 64, 54, 46, 38, 32] } = props
  const size = fit(text, { width, lines, sizes })
  return (
    <div
      style={{
        ...{ display: 'block', width, fontFamily: serif, fontSize: size, lineHeight: 1.12, letterSpacing: '-0.01em' },
        ...{ lineClamp: lines, wordBreak: 'break-word' },
      }}
    >
      {text}
    </div>
  )
}

/** A line of small words above a heading or below it. */
export function Line({ text, colour, after = 0 }: { text: string; colour: string; after?: number }) {
  return <div style={{ display: 'block', color: colour, lineClamp: 2, marginBottom: after }}>{text}</div>
}
