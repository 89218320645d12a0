import { describe, expect, test } from 'vitest'
import { type Actor, can, grants, type Permission, type Resource } from './policy'

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
  'assigned reader': person('assessor', [], 'reader'),
  'lead assessor': person('assessor', [], 'lead'),
  'second reader': person('assessor', [], 'second'),
  'lead, but of the city': person('assessor', [{ cityId: city, role: 'contributor' }], 'lead'),
  admin: person('admin'),
}
const resource: Resource = {
  cityId: city,
  assessors: [
    { id: 'assigned', part: 'lead', declared: false },
    { id: 'reader', part: 'second', declared: false },
    { id: 'lead', part: 'lead', declared: true },
    { id: 'second', part: 'second', declared: true },
  ],
}
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
      mail.manage          admin
      city.create          admin
      city.manage          admin
      cycle.open           admin
      programme.manage     admin
      submission.start     coordinator, admin
      submission.view      contributor, coordinator, lead assessor, admin
      reading.save         contributor, coordinator
      reading.transcribe   admin
      evidence.add         contributor, coordinator
      evidence.view        contributor, coordinator, lead assessor, second reader, admin
      comment.write        contributor, coordinator, lead assessor
      value.justify        contributor, coordinator
      sheet.import         coordinator
      task.assign          coordinator
      member.invite        coordinator, admin
      submission.submit    coordinator
      submission.withdraw  coordinator
      review.assign        admin
      review.queue         assessor, assigned assessor, assigned reader, lead assessor, second reader, admin
      review.declare       assigned assessor, assigned reader
      review.start         assigned assessor, lead assessor
      review.view          lead assessor, second reader, admin
      review.decide        lead assessor
      review.read-second   second reader
      review.return        lead assessor
      review.complete      lead assessor
      question.answer      contributor, coordinator
      publication.publish  lead assessor, admin
      publication.correct  admin
      challenge.view       contributor, coordinator, lead assessor, admin
      challenge.moderate   admin
      challenge.answer     coordinator, lead assessor, admin
      "
    `)
  })

  test('nobody reviews a city they belong to, even when assigned', () => {
    const insider = people['lead, but of the city'] ?? null
    for (const permission of permissions) expect(can(insider, permission, resource)).toBe(false)
  })

  test('an assessor who has not declared yet may only declare, take the review up and see the queue', () => {
    for (const name of ['assigned assessor', 'assigned reader']) {
      const own = permissions.filter((permission) => can(people[name] ?? null, permission, resource))
      expect(own.filter((each) => !['review.declare', 'review.start', 'review.queue'].includes(each))).toEqual([])
    }
  })

  test('a second reader reads blind: nothing of theirs shows what others decided or wrote', () => {
    const own = permissions.filter((permission) => can(people['second reader'] ?? null, permission, resource))
    expect(own).toEqual(['evidence.view', 'review.queue', 'review.view', 'review.read-second'])
  })

  test('a visitor may do nothing that stands in the table', () => {
    for (const permission of permissions) expect(can(null, permission, resource)).toBe(false)
  })

  test('membership in one city gives nothing in another', () => {
    const stranger = member('coordinator', 'elsewhere')
    for (const permission of permissions) expect(can(stranger, permission, resource)).toBe(false)
  })
})
