/**
 * The addresses whose answers may be kept: they show publications and the standard, and nothing else decides what they
 * say but the reader's language and theme. `/verify` is not among them: it looks at the database each time.
 */
const kept = [
  /^\/$/,
  /^\/(?:cities|indicators|methodology|compare|embed|search|feed|groups|map)(?:[/.].*)?$/,
  /^\/sitemap\.xml$/,
  /^\/api\/v1\//,
]

export const isKeptPath = (pathname: string): boolean => kept.some((pattern) => pattern.test(pathname))
