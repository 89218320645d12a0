import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { getScorecard } from '@/lib/scorecards/queries'
import { makeAdmin } from '@/tests/support/cast'
import { correctReport, draftReport, printed, publishReport } from '@/tests/support/publications'
import { groupCsv } from './export'
import { spreadsOf } from './groups'
import { getGroup, listCountries } from './queries'

const life = (value: number) => [printed('SC: EH: H: 1C', value)]
const usual = { before: null, after: null }

beforeAll(async () => {
  const admin = await makeAdmin()
  await publishReport(admin, 'Northby', 2022, life(79))
  await publishReport(admin, 'Northby', 2023, life(79))
  const { submissionId } = await publishReport(admin, 'Northby', 2024, life(80))
  await correctReport(admin, submissionId, life(81))
  await publishReport(admin, 'Southby', 2023, life(75))
  await draftReport(admin, 'Draftby', 2023, life(66))
})

const chosen = async (choice: { before: number | null; after: number | null }) => {
  const [{ country = '' } = {}] = await listCountries()
  const group = await getGroup(country.toLowerCase(), choice)
  return group?.members.map(({ slug, latest, before, after }) => {
    const name = (of: typeof before) => of && `${of.year}.${of.version}`
    return [slug, name(latest), name(before), name(after)].join(' ')
  })
}

test('a group has the published cities, each at its first and its latest, or at the years chosen', async () => {
  expect(await chosen(usual)).toEqual(['northby 2024.2 2022.1 2024.2', 'southby 2023.1 2023.1 2023.1'])
  expect(await chosen({ before: 2023, after: 2024 })).toEqual([
    'northby 2024.2 2023.1 2024.2',
    'southby 2023.1 2023.1 ',
  ])
  expect(await chosen({ before: null, after: 2022 })).toEqual([
    'northby 2024.2 2022.1 2022.1',
    'southby 2023.1 2023.1 ',
  ])
})

test('its scores are those of the publications, and nothing that is not published is in it', async () => {
  const [{ country = '', cities } = {}] = await listCountries()
  const group = await getGroup(country.toLowerCase(), usual)
  expect(cities).toBe(2)
  const scorecard = await getScorecard('northby')
  const categories = scorecard?.dimensions.flatMap((each) => each.subDimensions.flatMap((own) => own.categories))
  const members = group?.members ?? []
  expect(group?.group).toMatchObject({ low: 1, high: 1 })
  const scored = members.map(({ latest }) => latest.categories.flatMap((each) => each.scored))
  expect(scored).toEqual([['SC: EH: H: 1C/value'], ['SC: EH: H: 1C/value']])
  for (const { id, scores } of spreadsOf(members))
    expect(scores.find(({ at }) => at === 0)?.percent ?? null).toBe(
      categories?.find((each) => each.id === id)?.percent ?? null,
    )
  const file = groupCsv({ members }, 'https://citymark.example')
  expect(file).not.toContain('draftby')
  expect(file).toContain(`https://citymark.example/cities/northby/2024-v2,${scorecard?.contentHash}`)
})

test('there is none of a country without a publication, and none of anything else', async () => {
  await db().city.create({ data: { slug: 'lima', name: 'Lima', country: 'PE' } })
  for (const slug of ['pe', 'aq', 'norway', "' OR 1=1"]) expect(await getGroup(slug, usual)).toBeNull()
})
