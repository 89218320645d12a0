/** Pairs [position, position of the first] for every element whose key was seen before. */
export function duplicatesBy<T>(elements: readonly T[], keyOf: (element: T) => string): [number, number][] {
  const first = new Map<string, number>()
  return elements.flatMap((element, i): [number, number][] => {
    const key = keyOf(element)
    const before = first.get(key)
    if (before !== undefined) return [[i, before]]
    first.set(key, i)
    return []
  })
}
