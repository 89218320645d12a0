/** Who may do what. One table; `can` reads it; pages, actions and commands ask `can`. */

export type Role = 'admin' | 'assessor' | 'official'
export type MembershipRole = 'coordinator' | 'contributor'

/** A signed-in, active person. Whoever is not signed in is `null`. */
export type Actor = {
  id: string
  name: string
  role: Role
  memberships: readonly { cityId: string; role: MembershipRole }[]
}

/** lead: examines every value and decides · second: reads a sample of them blind. */
export const assessorParts = ['lead', 'second'] as const
export type AssessorPart = (typeof assessorParts)[number]

/** An assessor assigned to a submission; `declared`: they have said that they have no interest in the city. */
export type Assigned = { id: string; part: AssessorPart; declared: boolean }

/** What an action is done to. Left out: the action concerns no city. */
export type Resource = { cityId?: string; assessors?: readonly Assigned[] }

/**
 * How somebody stands to a resource; a person can stand in several ways. "Assigned assessor" and "assigned reader" are
 * those who have not declared yet whether they have an interest in the city; after that they are lead and second.
 */
export const standings = [
  'admin',
  'assigned assessor',
  'assigned reader',
  'lead assessor',
  'second reader',
  'assessor',
  'coordinator',
  'contributor',
] as const
export type Standing = (typeof standings)[number]

/** Read a line aloud: "a reading is saved by the coordinator and the contributors of its city". */
export const grants = {
  'user.manage': ['admin'],
  'mail.manage': ['admin'],
  'city.create': ['admin'],
  'city.manage': ['admin'],
  'cycle.open': ['admin'],
  'programme.manage': ['admin'],
  'submission.start': ['coordinator', 'admin'],
  'submission.view': ['coordinator', 'contributor', 'lead assessor', 'admin'],
  'reading.save': ['coordinator', 'contributor'],
  'reading.transcribe': ['admin'],
  'evidence.add': ['coordinator', 'contributor'],
  'evidence.view': ['coordinator', 'contributor', 'lead assessor', 'second reader', 'admin'],
  'comment.write': ['coordinator', 'contributor', 'lead assessor'],
  'value.justify': ['coordinator', 'contributor'],
  'sheet.import': ['coordinator'],
  'task.assign': ['coordinator'],
  'member.invite': ['coordinator', 'admin'],
  'submission.submit': ['coordinator'],
  'submission.withdraw': ['coordinator'],
  'review.assign': ['admin'],
  'review.queue': ['assessor', 'admin'],
  'review.declare': ['assigned assessor', 'assigned reader'],
  'review.start': ['assigned assessor', 'lead assessor'],
  'review.view': ['lead assessor', 'second reader', 'admin'],
  'review.decide': ['lead assessor'],
  'review.read-second': ['second reader'],
  'review.return': ['lead assessor'],
  'review.complete': ['lead assessor'],
  'question.answer': ['coordinator', 'contributor'],
  'publication.publish': ['lead assessor', 'admin'],
  'publication.correct': ['admin'],
  'challenge.view': ['coordinator', 'contributor', 'lead assessor', 'admin'],
  'challenge.moderate': ['admin'],
  'challenge.answer': ['coordinator', 'lead assessor', 'admin'],
} as const satisfies Record<string, readonly Standing[]>

export type Permission = keyof typeof grants

/**
 * The ways in which `actor` stands to `resource`. Whoever belongs to a city never stands as its assessor: nobody reviews
 * a city of their own (METHOD: independent verifier). Whoever has not declared yet sees nothing.
 */
export function standingsOf(actor: Actor | null, resource: Resource = {}): Set<Standing> {
  const found = new Set<Standing>()
  if (!actor) return found
  const membership = actor.memberships.find((each) => each.cityId === resource.cityId)
  if (actor.role === 'official' && membership) found.add(membership.role)
  if (actor.role === 'admin') found.add('admin')
  if (actor.role === 'assessor' && !membership) {
    found.add('assessor')
    const assigned = resource.assessors?.find((each) => each.id === actor.id)
    if (assigned) found.add(assessorStandings[assigned.part][assigned.declared ? 'declared' : 'assigned'])
  }
  return found
}

const assessorStandings = {
  lead: { assigned: 'assigned assessor', declared: 'lead assessor' },
  second: { assigned: 'assigned reader', declared: 'second reader' },
} as const

/** May `actor` do `permission` to `resource`? `null` (not signed in) may do nothing that stands in the table. */
export function can(actor: Actor | null, permission: Permission, resource: Resource = {}): boolean {
  const found = standingsOf(actor, resource)
  const allowed: readonly Standing[] = grants[permission]
  return allowed.some((standing) => found.has(standing))
}
