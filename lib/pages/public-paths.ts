/**
 * The addresses whose answers may be kept: they show publications and the standard, and nothing else decides what they
 * say but the reader's language and theme. `/verify` is not among them: it looks at the database each time; nor is
 * `/challenge`: a form comes back with what was typed.
 */
const kept = [
  /^\/$/,
  /^\/(?:cities|indicators|methodology|compare|embed|search|feed|groups|map)(?:[/.].*)?$/,
  /^\/(?:sitemap\.xml|robots\.txt|preview\.png)$/,
  /^\/api\/v1\//,
]

/** Tables over all cities, which are sent while they are read: nothing may hold one. */
const streamed = /^\/(?:cities\.csv|(?:api\/v1\/)?indicators\/[^/]+[./]csv)$/

export const isKeptPath = (pathname: string): boolean =>
  !streamed.test(pathname) && kept.some((pattern) => pattern.test(pathname))
