/** A path of this site that somebody may be sent to after signing in; anything else becomes `fallback`. Pure. */
export function ownPath(wanted: string | undefined, fallback: string): string {
  if (!wanted?.startsWith('/')) return fallback
  const base = 'http://citymark.invalid'
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null
  // A second slash or a backslash would make a host of what follows.
  if (url?.origin !== base || wanted.startsWith('//') || wanted.includes('\\')) return fallback
  return url.pathname + url.search
}
