/** What a command answers. Refusals that a person can meet in ordinary use are values; faults are thrown. */

/** One thing that is wrong with what was sent: where, what was found, what was expected. */
export type Complaint = { where: string; found: string; expected: string }

export type Refusal =
  | { code: 'not-found' }
  | { code: 'forbidden' }
  | { code: 'invalid'; complaints: Complaint[] }
  /** Somebody else was faster, or the thing is not in a state from which this is possible; `keys` says for what. */
  | { code: 'conflict'; reason: string; keys?: string[] }

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** The outcome of a command whose value its caller has no use for. */
export const withoutValue = <T>(outcome: Outcome<T>): Outcome<null> => (outcome.ok ? done(null) : outcome)

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
export const notFound = refuse({ code: 'not-found' })
export const forbidden = refuse({ code: 'forbidden' })
export const invalid = (complaints: Complaint[]) => refuse({ code: 'invalid', complaints })
export const conflict = (reason: string, keys: string[] = []) => refuse({ code: 'conflict', reason, keys })
