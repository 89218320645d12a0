/** The revisions a row was written from, as a text no spreadsheet takes for a date: "r3 a1 b2". Pure. */

/** Of the reading, and of the inputs typed in the first and second column; 0 for what was not on record. */
export type Revisions = { r?: number; a?: number; b?: number }

export const writeRevisions = (revisions: Revisions): string =>
  Object.entries(revisions)
    .map(([part, revision]) => `${part}${revision}`)
    .join(' ')

/** Null when there is none or it is not ours: then nothing can be said about changes made meanwhile. */
export function readRevisions(text: string | null): Revisions | null {
  if (!text || !/^[rab]\d+( [rab]\d+)*$/.test(text)) return null
  return Object.fromEntries(text.split(' ').map((part) => [part.charAt(0), Number(part.slice(1))]))
}

/** Was the row written from something older (or other) than `now`? */
export const isOvertaken = (written: Revisions | null, now: Revisions): boolean =>
  written !== null && (['r', 'a', 'b'] as const).some((part) => (written[part] ?? 0) !== (now[part] ?? 0))
