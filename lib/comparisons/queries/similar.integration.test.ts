import { beforeAll, describe, expect, test } from 'vitest'
import { createCity } from '@/lib/cities/commands'
import type { Actor } from '@/lib/policy/policy'
import { listPublished } from '@/lib/scorecards/queries/all-cities'
import { makeAdmin, must } from '@/tests/support/cast'
import { correctReport, printed, publishReport } from '@/tests/support/publications'
import { type Facts, traits, type Weights } from '../similar'
import { getFacts, listSimilar } from './similar'

const research = 'EC: P: IN: 1C'
const nature = 'EN: EN: PSN: 3A'
const physicians = 'SC: EH: H: 3C'
const nothing = Object.fromEntries(traits.map((trait) => [trait, 0])) as Weights

let admin: Actor

/** Publishes figures from which inhabitants, area and gross domestic product can be read. */
const publishShared = (name: string, year: number, population: number, cityArea: number, gdp: number) =>
  publishReport(
    admin,
    name,
    year,
    [research, nature, physicians].map((each) => printed(each, null)),
    {
      population,
      city_area: cityArea,
      gdp,
      [`${research}/rd_expenditure`]: gdp / 100,
      [`${nature}/protected_area`]: cityArea / 10,
      [`${physicians}/physicians`]: 12,
    },
  )

const factsOf = async (slug: string): Promise<Facts> => {
  const facts = await getFacts(slug)
  if (!facts) throw new Error(`${slug} is not published`)
  return facts
}
const namesNear = async (slug: string, weights: Partial<Weights>) =>
  (await listSimilar(await factsOf(slug), { ...nothing, ...weights }, 9)).map(({ name }) => name)

beforeAll(async () => {
  admin = await makeAdmin()
  await must(createCity(admin, { slug: 'swedby', name: 'Swedby', country: 'SE', latitude: 59, longitude: 18 }))
  await must(createCity(admin, { slug: 'printby', name: 'Printby', country: 'NO', latitude: 60, longitude: 10 }))
  await publishShared('Wideby', 2023, 90_000, 9_000, 90_000)
  await publishShared('Wideby', 2024, 100_000, 1_000, 4_000_000_000)
  await publishShared('Denseby', 2024, 100_000, 10, 4_400_000_000)
  await publishShared('Richby', 2024, 100_000, 900, 40_000_000_000)
  await publishShared('Swedby', 2024, 100_000, 1_000, 4_000_000_000)
  await publishReport(admin, 'Printby', 2024, [printed(physicians, 120)])
})

describe('cities like one', () => {
  test('have the density and the income that their last year reports', async () => {
    expect(await factsOf('wideby')).toMatchObject({ population: 100_000, density: 100, income: 40_000 })
    expect(await factsOf('printby')).toMatchObject({ population: null, density: null, income: null })
    expect(await getFacts('nowhere')).toBeNull()
    const [wideby] = await listPublished('wide', 1)
    expect(wideby).toMatchObject({ slug: 'wideby', inhabitants: 100_000, area: 1_000, gdp: 4_000_000_000 })
  })

  test('are near by density, and those of unknown density are not listed', async () => {
    expect(await namesNear('wideby', { density: 1 })).toEqual(['Swedby', 'Richby', 'Denseby'])
  })

  test('are near by income within their country only', async () => {
    expect(await namesNear('wideby', { income: 1 })).toEqual(['Denseby', 'Richby'])
  })

  test('are ordered by the database as the differences that are shown say', async () => {
    for (const slug of ['wideby', 'denseby', 'swedby', 'printby'])
      for (const weights of [{ population: 3, income: 2, density: 2, place: 1, climate: 2, country: 1 }, nothing]) {
        const shown = await listSimilar(await factsOf(slug), weights, 9)
        expect(shown.map(({ difference }) => difference)).toEqual(
          shown.map(({ difference }) => difference).toSorted((a, b) => a - b),
        )
      }
    expect(await namesNear('printby', { place: 1, country: 1 })).toEqual(['Denseby', 'Richby', 'Wideby', 'Swedby'])
  })

  test('are measured by the latest version of a correction', async () => {
    const { submissionId } = await publishShared('Denseby', 2025, 100_000, 20, 4_400_000_000)
    expect(await factsOf('denseby')).toMatchObject({ density: 5_000 })
    await correctReport(admin, submissionId, [{ indicator: nature, dataPoint: 'value', state: 'not-reported' }])
    expect(await factsOf('denseby')).toMatchObject({ density: null })
  })
})
