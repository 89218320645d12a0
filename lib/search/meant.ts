/** Which of several cities is meant. Pure. */
import { fold } from './fold'

type Named = { slug: string; name: string }

/**
 * The one of `found` that somebody means who typed `text`: the only one, or the only one of exactly this name or this
 * address. Null where a person has to choose, as among cities of the same name.
 */
export function meantBy<City extends Named>(text: string, found: readonly City[]): City | null {
  const exact = found.filter(({ slug, name }) => slug === text.trim() || fold(name) === fold(text))
  const [first, ...others] = exact.length > 0 ? exact : found
  return first && others.length === 0 ? first : null
}
