/** Comments and links that wait for a line, in the order in which they were written. */
import type { Api } from './api'

/** What is sent to `path` of the submission's address. `id` is its own, so that what arrives twice counts once. */
export type Letter = {
  id: string
  path: 'comments' | 'evidence'
  body: { indicator: string; dataPoint: string } & Record<string, string | boolean | null>
  refused?: true
}

/** Those that were left there; none when it cannot be read or is not ours. */
export function readLetters(text: string): Letter[] {
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) ? kept.filter(isLetter) : []
  } catch {
    return []
  }
}

const isLetter = (kept: unknown): kept is Letter =>
  typeof kept === 'object' && kept !== null && 'id' in kept && 'path' in kept && 'body' in kept

/**
 * Sends them one after the other until the line is down. Answers which have arrived, with what the server says of each,
 * and which are refused; the others wait on.
 */
export async function deliver(api: Api, letters: readonly Letter[]) {
  const arrived: { letter: Letter; value: unknown }[] = []
  const refused: Letter[] = []
  for (const letter of letters) {
    const heard = await api.send<unknown>(letter.path, letter.body)
    if (heard === null || (!heard.ok && heard.refusal.code === 'signed-out')) break
    heard.ok ? arrived.push({ letter, value: heard.value }) : refused.push(letter)
  }
  return { arrived, refused }
}
