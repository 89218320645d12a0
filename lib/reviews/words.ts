/** The words of a review; the database holds the same lists with CHECK constraints. */
export const verdicts = ['verified', 'not-verified', 'in-question'] as const
export type Verdict = (typeof verdicts)[number]

/** Why a value is refused; the words beside it say it exactly. */
export const reasonCodes = [
  'not-in-period',
  'wrong-scope',
  'wrong-unit',
  'source-missing',
  'implausible',
  'other',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export type Qualification = 'provisional' | 'qualified'

/** How many submissions an assessor must have led to their publication to be qualified (METHOD: three supervised real data sets). */
export const enoughSubmissions = 3
