/** The name with its sign: a value on its way to a line. */
export function Brand({ name }: { name: string }) {
  return (
    <a className="brand" href="/" translate="no">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M24 3h4v26h-4z" />
        <circle cx="13" cy="16" r="8.5" />
        <path d="M13 16V7.5A8.5 8.5 0 1 1 4.5 16Z" />
      </svg>
      {name}
    </a>
  )
}
