/** The sign a publication goes by in a comparison: the initial of its city, numbered where several share it. Pure. */
export function lettersOf(names: readonly string[]): string[] {
  const initials = names.map((name) => ([...name.trim()][0] ?? '?').toLocaleUpperCase('en'))
  return initials.map((initial, at) => {
    const before = initials.slice(0, at).filter((other) => other === initial).length
    return initials.filter((other) => other === initial).length === 1 ? initial : `${initial}${before + 1}`
  })
}
