import { beforeAll, expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import { db } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/policy'
import { makeAdmin, makeCity, must } from '@/tests/support/cast'
import { draftReport, printed, publishReport } from '@/tests/support/publications'
import { changeProgramme, createProgramme, removeCity, setParticipation } from './commands'
import { groupCsv } from './export'
import { gapsOf } from './groups'
import { getGroup, listProgrammes } from './queries'

const life = (value: number) => [printed('SC: EH: H: 1C', value)]
const usual = { before: null, after: null }
const told = { name: 'Try it', description: 'Cities that try it', since: 2020 }
let admin: Actor

beforeAll(async () => {
  admin = await makeAdmin()
})

const programme = (slug: string) => must(createProgramme(admin, { ...told, slug }))
const published = async (name: string, years: number[]) => {
  let cityId = ''
  for (const year of years) cityId = (await publishReport(admin, name, year, life(70 + (year % 10)))).cityId
  return cityId
}
const join = (programmeId: string, cityId: string, joinedIn: number, leftIn: number | null = null) =>
  setParticipation(admin, { programmeId, cityId, joinedIn, leftIn })
const refusalOf = (outcome: Awaited<ReturnType<typeof join>>) => (outcome.ok ? 'done' : outcome.refusal.code)

test('before is the last year before a city joined, and after its newest; without one it is unknown', async () => {
  const programmeId = await programme('before-after')
  await join(programmeId, await published('Northby', [2021, 2022, 2023, 2024]), 2023)
  await join(programmeId, await published('Eastby', [2023, 2024]), 2023, 2024)
  await join(programmeId, await published('Westby', [2022]), 2024)
  const { cityId } = await draftReport(admin, 'Draftby', 2023, life(66))
  await join(programmeId, cityId, 2022)

  const found = await getGroup('before-after', usual)
  const members = found?.members ?? []
  expect(members.map(({ slug, before, after }) => [slug, before?.year, after?.year])).toEqual([
    ['eastby', undefined, 2024],
    ['northby', 2022, 2024],
    ['westby', 2022, 2022],
  ])
  expect(gapsOf(members, usual)).toEqual([
    { at: 0, joined: 2023, lacks: 'before' },
    { at: 2, joined: 2024, lacks: 'since' },
  ])
  expect(found?.group).toMatchObject({ cities: 3, awaited: 1, fictional: false })
  const chosen = await getGroup('before-after', { before: 2021, after: 2023 })
  expect(chosen?.members.map(({ before, after }) => [before?.year, after?.year])).toEqual([
    [undefined, 2023],
    [2021, 2023],
    [undefined, undefined],
  ])
  const file = groupCsv({ members }, 'https://citymark.example')
  expect(file).toContain('eastby,Eastby,2023,2024,2024,')
  expect(JSON.stringify(found) + file).not.toMatch(/draftby/i)
})

test('a programme is public once a city of it has published, and says what it is', async () => {
  const programmeId = await programme('not-yet')
  const draft = await draftReport(admin, 'Laterby', 2023, life(66))
  await join(programmeId, draft.cityId, 2022)
  expect(await getGroup('not-yet', usual)).toBeNull()
  await join(programmeId, await published('Soonby', [2022]), 2022)
  expect((await listProgrammes()).find(({ slug }) => slug === 'not-yet')).toMatchObject({ ...told, cities: 1 })
})

test('an address is four characters or more, and stands once', async () => {
  for (const slug of ['no', 'nor', 'Try-it', 'a b c d'])
    expect(await createProgramme(admin, { ...told, slug }), slug).toMatchObject({ refusal: { code: 'invalid' } })
  await programme('taken')
  expect(await createProgramme(admin, { ...told, slug: 'taken' })).toMatchObject({ refusal: { code: 'conflict' } })
  // It seems to lead to one place and leads to another.
  const link = 'https://itu.int@elsewhere.example'
  expect(await createProgramme(admin, { ...told, slug: 'with-link', link })).toMatchObject({
    refusal: { code: 'invalid' },
  })
  await expect(db().programme.create({ data: { ...told, slug: 'no' } })).rejects.toThrow('Programme_slug_check')
})

test('a city joins no earlier than the programme began, and leaves no earlier than it joined', async () => {
  const programmeId = await programme('years')
  const cityId = await published('Yearby', [2022])
  expect(refusalOf(await join(programmeId, cityId, 2019))).toBe('conflict')
  expect(refusalOf(await join(programmeId, cityId, 2022, 2021))).toBe('invalid')
  expect(refusalOf(await join(programmeId, cityId, 2022))).toBe('done')
  expect(refusalOf(await changeProgramme(admin, { ...told, programmeId, since: 2023 }))).toBe('conflict')
  expect(refusalOf(await changeProgramme(admin, { ...told, programmeId, name: 'Tried', since: 2022 }))).toBe('done')
  expect((await getGroup('years', usual))?.group).toMatchObject({ name: 'Tried', since: 2022, slug: 'years' })
})

test('real and invented cities do not stand in one programme', async () => {
  const programmeId = await programme('mixed')
  expect(refusalOf(await join(programmeId, await makeCity(admin), 2022))).toBe('done')
  const cityId = await must(createCity(admin, { slug: 'lima', name: 'Lima', country: 'PE' }))
  expect(refusalOf(await join(programmeId, cityId, 2022))).toBe('conflict')
})

test('years are changed and a city is taken out, each on record; what is not there is not found', async () => {
  const programmeId = await programme('changes')
  const cityId = await published('Changeby', [2022])
  for (const leftIn of [null, 2024]) expect(refusalOf(await join(programmeId, cityId, 2022, leftIn))).toBe('done')
  expect((await getGroup('changes', usual))?.members).toMatchObject([{ joined: 2022, left: 2024 }])
  expect(refusalOf(await removeCity(admin, programmeId, cityId))).toBe('done')
  expect(await getGroup('changes', usual)).toBeNull()
  expect(refusalOf(await removeCity(admin, programmeId, cityId))).toBe('not-found')
  const nobody = '00000000-0000-7000-8000-000000000000'
  expect(refusalOf(await join(programmeId, nobody, 2022))).toBe('not-found')
  expect(refusalOf(await join(nobody, cityId, 2022))).toBe('not-found')
  expect(refusalOf(await changeProgramme(admin, { ...told, programmeId: nobody }))).toBe('not-found')
  const events = await db().auditEvent.findMany({ where: { cityId, type: { startsWith: 'programme' } } })
  expect(events.map(({ type }) => type)).toEqual(['programme.city-set', 'programme.city-set', 'programme.city-removed'])
})
