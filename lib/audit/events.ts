/** What can be on record. One typed union: a new kind of event is a line here, and every reader must deal with it. */
import type { ChallengeEvent, ChallengeState } from '@/lib/challenges/workflow'
import type { AssessorPart } from '@/lib/policy/policy'
import type { SubmissionEvent, SubmissionState } from '@/lib/submissions/workflow'

type About<T> = T & { cityId?: string; submissionId?: string; publicationId?: string }

export type AuditEvent =
  | About<{ type: 'user.created'; detail: { userId: string; role: string } }>
  | About<{ type: 'user.disabled'; detail: { userId: string } }>
  | About<{ type: 'user.enabled'; detail: { userId: string } }>
  | About<{ type: 'user.signed-in'; detail: Record<string, never> }>
  | About<{ type: 'city.created'; detail: { slug: string } }>
  | About<{ type: 'member.added'; detail: { userId: string; role: string } }>
  | About<{ type: 'cycle.opened'; detail: { framework: string; edition: string; year: number } }>
  | About<{ type: 'cycle.share-set'; detail: { cycleId: string; from: number; to: number } }>
  | About<{ type: 'programme.created'; detail: { programmeId: string; slug: string } }>
  | About<{ type: 'programme.changed'; detail: { programmeId: string; name: string } }>
  | About<{ type: 'programme.city-set'; detail: { programmeId: string; joinedIn: number; leftIn: number | null } }>
  | About<{ type: 'programme.city-removed'; detail: { programmeId: string } }>
  | About<{ type: 'submission.started'; detail: { kind: string; year: number } }>
  /** `reason` where it went back to the city: what the city is told. */
  | About<{
      type: 'submission.moved'
      detail: { event: SubmissionEvent; from: SubmissionState; to: SubmissionState; reason?: string }
    }>
  /** `keys`: the data points whose reading was changed. */
  | About<{ type: 'readings.saved'; detail: { door: string; readings: number; inputs: number; keys?: string[] } }>
  | About<{ type: 'sheet.imported'; detail: { importId: string; readings: number; inputs: number } }>
  | About<{ type: 'sheet.undone'; detail: { importId: string; readings: number; inputs: number } }>
  | About<{ type: 'task.assigned'; detail: { assigneeId: string; scope: string; dueOn: string | null } }>
  | About<{ type: 'task.removed'; detail: { assigneeId: string; scope: string } }>
  | About<{ type: 'invitation.sent'; detail: { invitationId: string; role: string } }>
  | About<{ type: 'invitation.revoked'; detail: { invitationId: string } }>
  | About<{ type: 'invitation.accepted'; detail: { invitationId: string } }>
  | About<{ type: 'evidence.added'; detail: { evidenceId: string; about: string; kind: 'file' | 'link' } }>
  | About<{ type: 'evidence.removed'; detail: { evidenceId: string; about: string } }>
  | About<{ type: 'comment.written'; detail: { commentId: string; about: string } }>
  | About<{ type: 'value.justified'; detail: { rule: string; about: string; withdrawn: boolean } }>
  | About<{ type: 'review.assigned'; detail: { assessorId: string; part: AssessorPart } }>
  | About<{ type: 'review.unassigned'; detail: { assessorId: string } }>
  | About<{ type: 'review.conflict-declared'; detail: { none: true } | { none: false; reason: string } }>
  /** `about` where it was a single one, `keys` where many, `questions` what was asked about; `together`: several verified at once, with no warning among them. */
  | About<{
      type: 'readings.decided'
      detail: {
        verified: number
        notVerified: number
        asked: number
        together: boolean
        about?: string
        keys?: string[]
        questions?: string[]
      }
    }>
  | About<{ type: 'readings.undecided'; detail: { count: number; keys?: string[] } }>
  | About<{ type: 'question.answered'; detail: { about: string } }>
  /** Says nothing of what was found: the first reader can see it. */
  | About<{ type: 'review.second-read'; detail: { left: number } }>
  | About<{ type: 'review.settled'; detail: { about: string; lead: string; second: string; ended: string } }>
  | About<{ type: 'assessor.qualified'; detail: { assessorId: string; accepted: number } }>
  | About<{ type: 'publication.correcting'; detail: { note: string } }>
  | About<{
      type: 'scorecard.published'
      detail: { basis: string; year: number; version: number; contentHash: string }
    }>
  /** By nobody: whoever reads the public pages may challenge a value. */
  | About<{ type: 'challenge.received'; detail: { challengeId: string; about: string } }>
  | About<{
      type: 'challenge.moved'
      detail: {
        challengeId: string
        about: string
        event: ChallengeEvent
        from: ChallengeState
        to: ChallengeState
        reason?: string
      }
    }>
