/** The lists of words a reading can carry; the database holds them with CHECK constraints of the same content. */
export const readingStates = ['value', 'not-reported', 'not-applicable'] as const
export const verifications = ['unreviewed', 'verified', 'not-verified', 'in-question', 'transcribed'] as const
export const qualities = [
  'measured',
  'survey',
  'higher-level',
  'estimate',
  'personal',
  'unknown',
  'not-stated',
] as const
export const precisions = ['exact', 'approximate'] as const
/** How a change came in. */
export const doors = ['form', 'paste', 'import', 'transcription', 'review', 'seed'] as const

export type ReadingState = (typeof readingStates)[number]
export type Verification = (typeof verifications)[number]
export type Quality = (typeof qualities)[number]
export type Precision = (typeof precisions)[number]
export type Door = (typeof doors)[number]
