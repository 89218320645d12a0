/** What a person can be told of by mail, and how often; the database holds the same lists with CHECK constraints. Pure. */
import type { Role } from '@/lib/policy/policy'

export const noticeKinds = [
  'assigned',
  'handed-in',
  'reopened',
  'asked',
  'answered',
  'returned',
  'verified',
  'published',
  'challenged',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** daily: at most one mail a day · none: no mail at all. */
export const mailPaces = ['at-once', 'daily', 'none'] as const
export type MailPace = (typeof mailPaces)[number]

export const mailStates = ['waiting', 'sending', 'sent', 'kept', 'failed', 'dropped'] as const
export type MailState = (typeof mailStates)[number]

/** What can happen to somebody of a role, so that nobody is asked about what cannot. */
export const kindsOf: Record<Role, readonly NoticeKind[]> = {
  official: ['asked', 'returned', 'verified', 'published', 'challenged'],
  assessor: ['assigned', 'handed-in', 'answered', 'reopened', 'published', 'challenged'],
  admin: ['handed-in', 'verified', 'challenged'],
}
