import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'

test.use({ javaScriptEnabled: false })

test('a reader goes from the list of cities to those of a country, and sees where each stands', async ({ page }) => {
  await page.goto('/cities')
  await page.getByRole('link', { name: 'Cities side by side, by programme and country' }).click()
  await page.getByRole('link', { name: 'Norway' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cities: Norway')
  const cities = page.locator('table.members')
  for (const name of ['Ålesund', 'Asker', 'Karmøy', 'Rana']) await expect(cities).toContainText(name)
  // Of four cities there is no median.
  await expect(page.getByRole('main')).not.toContainText(/\d\s%\s*of \d+ cities/)
  await expect(page.getByRole('main')).toContainText('no median of one city')
  await expect(page.getByRole('main')).toContainText('None of them has two publications to hold against each other')
  // Nothing is drawn of it, not the empty axis of a narrow screen either.
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(page.locator('table.shift-list')).toBeHidden()
})

test('two years are held against each other, with what speaks against calling it a change', async ({ page }) => {
  await page.goto('/groups/zz')
  await page.getByLabel('Before', { exact: true }).selectOption('2024')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/before=2024/)
  const rows = page.locator('table.shift-list tbody tr')
  await expect(rows.filter({ hasText: '2024–2025' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: '2023–2025' })).toHaveCount(0)
  const csv = await page.request.get('/groups/zz.csv?before=2024')
  expect(csv.headers()['content-type']).toContain('text/csv')
  const lines = (await csv.text()).split('\r\n')
  expect(lines[0]).toContain('city,name,joined,left,year,version,basis,edition')
  expect(lines.some((line) => line.startsWith('samplestad,Samplestad,,,2024,'))).toBe(true)
})

test('a programme shows its cities before and after each joined, and says where that is unknown', async ({ page }) => {
  await page.goto('/groups')
  await expect(page.getByRole('link', { name: 'Example pilot programme' })).toBeVisible()
  await page.goto('/cities/exampleton')
  await page.getByRole('link', { name: 'Example pilot programme' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Example pilot programme')
  await expect(page.getByText('None of these cities exists.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Exampleton/ }).first()).toContainText('since 2024')
  await expect(page.getByText('Port Placebo joined in 2023 and had published nothing before')).toBeVisible()
  const rows = page.locator('table.shift-list tbody tr')
  await expect(rows.filter({ hasText: 'Exampleton 2023–2025' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: 'Samplestad 2024–2025' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: 'Port Placebo' })).toHaveCount(0)
  const csv = await (await page.request.get('/groups/example-pilot.csv')).text()
  expect(csv).toContain('\r\nsamplestad,Samplestad,2025,,2024,')
})

test('the files beside a group hold the years chosen, say what they are, and change when they do', async ({
  page,
  request,
}) => {
  await page.goto('/groups/zz?before=2024')
  for (const [name, path] of [
    ['CSV', '/groups/zz.csv?before=2024'],
    ['JSON', '/groups/zz.json?before=2024'],
    ['Metadata', '/groups/zz.metadata.json?before=2024'],
  ] as const)
    await expect(page.getByRole('link', { name, exact: true }).first()).toHaveAttribute('href', path)
  const answer = await request.get('/groups/zz.json?before=2024')
  const { cities, values } = await answer.json()
  const { columns, rows, publications, licence } = await (
    await request.get('/groups/zz.metadata.json?before=2024')
  ).json()
  expect(licence.id).toBe('CC-BY-4.0')
  expect(rows).toBe(values.length)
  expect(Object.keys(values[0])).toEqual(columns.map(({ name }: { name: string }) => name))
  expect(publications.every(({ fictional }: { fictional: boolean }) => fictional)).toBe(true)
  const samplestad = cities.find(({ city }: { city: string }) => city === 'samplestad')
  expect(samplestad).toMatchObject({ before: { year: 2024 }, latest: { year: 2025 } })
  const again = await request.get('/groups/zz.json?before=2024', {
    headers: { 'if-none-match': answer.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
})

test('there is no group where no city has published', async ({ request }) => {
  for (const path of ['/groups/aq', '/groups/norway'])
    for (const ending of ['', '.csv', '.json', '.metadata.json'])
      expect((await request.get(path + ending)).status(), path + ending).toBe(404)
})

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })
  test('a city leads to its group, which is accessible', async ({ page }) => {
    await page.goto('/cities/samplestad')
    await page.getByRole('link', { name: 'The demo cities side by side' }).click()
    await expect(page.getByText('None of these cities exists.')).toBeVisible()
    await expectAccessible(page)
  })
})
