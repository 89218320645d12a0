/** How a form sends which parts are meant: a field "scope:<category>" for each that is marked, and one indicator. Pure. */
export const scopeField = (scope: string): string => `scope:${scope}`

/** The scopes that a form has marked, in the order it has them. */
export const markedScopes = (sent: Record<string, string>): string[] => [
  ...Object.keys(sent).flatMap((name) => (name.startsWith('scope:') ? name.slice('scope:'.length) : [])),
  ...(sent.indicator ? [sent.indicator] : []),
]
