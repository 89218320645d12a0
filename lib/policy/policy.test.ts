import { describe, expect, test } from 'vitest'
import { type Actor, can, grants, type Permission } from './policy'

const city = 'riverton'
const person = (role: Actor['role'], memberships: Actor['memberships'] = [], id = 'someone'): Actor => ({
  id,
  name: id,
  role,
  memberships,
})
const member = (role: 'coordinator' | 'contributor', cityId = city) => person('official', [{ cityId, role }])

const people: Record<string, Actor | null> = {
  visitor: null,
  'official of no city': person('official'),
  'coordinator elsewhere': member('coordinator', 'elsewhere'),
  contributor: member('contributor'),
  coordinator: member('coordinator'),
  assessor: person('assessor'),
  'assigned assessor': person('assessor', [], 'assigned'),
  'assigned, but of the city': person('assessor', [{ cityId: city, role: 'contributor' }], 'assigned'),
  admin: person('admin'),
}
const resource = { cityId: city, assessorIds: ['assigned'] }
const permissions = Object.keys(grants) as Permission[]

describe('who may do what', () => {
  test('people × actions reads as agreed', () => {
    const width = Math.max(...permissions.map((each) => each.length))
    const table = permissions.map((permission) => {
      const who = Object.keys(people).filter((name) => can(people[name] ?? null, permission, resource))
      return `${permission.padEnd(width)}  ${who.join(', ')}`
    })
    expect(`\n${table.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      user.manage          admin
      city.create          admin
      city.manage          admin
      cycle.open           admin
      submission.start     coordinator, admin
      submission.view      contributor, coordinator, assigned assessor, admin
      reading.save         contributor, coordinator
      reading.transcribe   admin
      evidence.add         contributor, coordinator
      comment.write        contributor, coordinator, assigned assessor
      value.justify        contributor, coordinator
      sheet.import         coordinator
      task.assign          coordinator
      member.invite        coordinator, admin
      submission.submit    coordinator
      submission.withdraw  coordinator
      review.assign        admin
      review.queue         assessor, assigned assessor, admin
      review.start         assigned assessor
      review.decide        assigned assessor
      review.return        assigned assessor
      review.complete      assigned assessor
      publication.publish  admin
      "
    `)
  })

  test('nobody reviews a city they belong to, even when assigned', () => {
    const insider = people['assigned, but of the city'] ?? null
    for (const permission of permissions) expect(can(insider, permission, resource)).toBe(false)
  })

  test('a visitor may do nothing that stands in the table', () => {
    for (const permission of permissions) expect(can(null, permission, resource)).toBe(false)
  })

  test('membership in one city gives nothing in another', () => {
    const stranger = member('coordinator', 'elsewhere')
    for (const permission of permissions) expect(can(stranger, permission, resource)).toBe(false)
  })
})
