/** Line drawings of the sheet. They decorate; the words are beside them or in `label`. */
const shapes = {
  tick: <path d="m2.5 8.6 3.6 3.6L13.5 4" />,
  warn: <path d="M8 1.9 15 14H1ZM8 6.3v3.6M8 12v.05" />,
  err: <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2ZM8 4.7v4M8 11.2v.05" />,
  ask: <path d="M2 2.5h12v8.6H7.4L4 14v-2.9H2Z" />,
  clip: (
    <path d="m13.6 7.4-5.9 5.9a3.4 3.4 0 0 1-4.8-4.8l6.3-6.3a2.2 2.2 0 0 1 3.2 3.2l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.3-5.3" />
  ),
  lock: <path d="M3 7h10v7H3ZM5 7V4.8a3 3 0 0 1 6 0V7" />,
  down: <path d="M8 2v8.4M4.4 7.2 8 10.8l3.6-3.6M2.5 13.8h11" />,
  next: <path d="m5.5 2.5 5.5 5.5-5.5 5.5" />,
  save: <path d="M4.4 12.6a3 3 0 0 1-.3-6 4.1 4.1 0 0 1 7.9-.9 3.5 3.5 0 0 1-.3 6.9M5.6 10.4l1.9 1.9 3.6-4" />,
  open: <circle cx="8" cy="8" r="6" />,
  again: <path d="M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5V5H10" />,
} as const

export type IconName = keyof typeof shapes

export function Icon({ of, label }: { of: IconName; label?: string | undefined }) {
  if (label === undefined)
    return (
      <svg className={`ic i-${of}`} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[of]}
      </svg>
    )
  return (
    <svg className={`ic i-${of}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      {shapes[of]}
    </svg>
  )
}
