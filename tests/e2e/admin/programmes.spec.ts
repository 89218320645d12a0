import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { demoAccount, signIn } from '../support/people'

test('an administrator puts a programme on record, and its page follows every change', async ({ page, browser }) => {
  const reader = await (await browser.newContext()).newPage()
  const read = async () => (await reader.goto('/groups/harbour-pilot'))?.status()
  expect(await read()).toBe(404)

  await signIn(page, demoAccount('admin@citymark.example'))
  await page.getByRole('link', { name: 'Programmes' }).click()
  await expectAccessible(page)
  await page.getByLabel('Name').fill('Harbour pilot')
  await page.getByLabel('Address', { exact: true }).fill('no')
  await page.getByLabel('What it is').fill('Cities by the sea')
  await page.getByLabel('Began in the year').fill('2018')
  await page.getByRole('button', { name: 'Add a programme' }).click()
  await expect(page.getByText('four characters or more')).toBeVisible()
  await page.getByLabel('Address', { exact: true }).fill('harbour-pilot')
  await page.getByRole('button', { name: 'Add a programme' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour pilot')

  await page.getByLabel('City', { exact: true }).selectOption('Karmøy')
  await page.getByLabel('Joined in the year').fill('2019')
  await page.getByRole('button', { name: 'Add a city or change its years' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Karmøy' })).toContainText('since 2019')
  await expectAccessible(page)
  await expect.poll(read).toBe(200)
  await expect(reader.getByText('Karmøy joined in 2019 and had published nothing before')).toBeVisible()

  await page.getByLabel('City', { exact: true }).selectOption('Samplestad')
  await page.getByLabel('Joined in the year').fill('2019')
  await page.getByRole('button', { name: 'Add a city or change its years' }).click()
  await expect(page.getByText('real and invented cities do not stand in one programme')).toBeVisible()

  await page.getByLabel('What it is').fill('Cities beside the sea')
  await page.getByRole('button', { name: 'Change what is said' }).click()
  await expect(async () => {
    await read()
    await expect(reader.getByText('Cities beside the sea')).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })

  await page.getByRole('button', { name: 'Take out Karmøy' }).click()
  await expect(page.getByText('No city takes part yet.')).toBeVisible()
  await expect.poll(read).toBe(404)
  await reader.context().close()
})

test('programmes are an administrator’s: nobody else finds the page', async ({ page }) => {
  await signIn(page, demoAccount('coordinator@port-placebo.example'))
  for (const path of ['/admin/programmes', '/admin/programmes/example-pilot'])
    expect((await page.request.get(path)).status(), path).toBe(404)
})
