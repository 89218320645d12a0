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

/** What an action is done to. Left out: the action concerns no city. */
export type Resource = { cityId?: string; assessorIds?: readonly string[] }

/** How somebody stands to a resource; a person can stand in several ways. */
export const standings = ['admin', 'assigned assessor', 'assessor', 'coordinator', 'contributor'] as const
export type Standing = (typeof standings)[number]

/** Read a line aloud: "a reading is saved by the coordinator and the contributors of its city". */
export const grants = {
  'user.manage': ['admin'],
  'city.create': ['admin'],
  'city.manage': ['admin'],
  'cycle.open': ['admin'],
  'submission.start': ['coordinator', 'admin'],
  'submission.view': ['coordinator', 'contributor', 'assigned assessor', 'admin'],
  'reading.save': ['coordinator', 'contributor'],
  'reading.transcribe': ['admin'],
  'evidence.add': ['coordinator', 'contributor'],
  'comment.write': ['coordinator', 'contributor', 'assigned assessor'],
  'value.justify': ['coordinator', 'contributor'],
  'sheet.import': ['coordinator'],
  'task.assign': ['coordinator'],
  'member.invite': ['coordinator', 'admin'],
  'submission.submit': ['coordinator'],
  'submission.withdraw': ['coordinator'],
  'review.assign': ['admin'],
  'review.queue': ['assessor', 'admin'],
  'review.start': ['assigned assessor'],
  'review.decide': ['assigned assessor'],
  'review.return': ['assigned assessor'],
  'review.complete': ['assigned assessor'],
  'publication.publish': ['admin'],
} as const satisfies Record<string, readonly Standing[]>

export type Permission = keyof typeof grants

/**
 * The ways in which `actor` stands to `resource`. Whoever belongs to a city never stands as its assessor: nobody reviews
 * a city of their own (METHOD: independent verifier).
 */
export function standingsOf(actor: Actor | null, resource: Resource = {}): Set<Standing> {
  const found = new Set<Standing>()
  if (!actor) return found
  const membership = actor.memberships.find((each) => each.cityId === resource.cityId)
  if (actor.role === 'official' && membership) found.add(membership.role)
  if (actor.role === 'admin') found.add('admin')
  if (actor.role === 'assessor' && !membership) {
    found.add('assessor')
    if (resource.assessorIds?.includes(actor.id)) found.add('assigned assessor')
  }
  return found
}

/** May `actor` do `permission` to `resource`? `null` (not signed in) may do nothing that stands in the table. */
export function can(actor: Actor | null, permission: Permission, resource: Resource = {}): boolean {
  const found = standingsOf(actor, resource)
  const allowed: readonly Standing[] = grants[permission]
  return allowed.some((standing) => found.has(standing))
}
