import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('cities like one are found by weights that stand in the address, with the reasons and what is unknown', async ({
  page,
}) => {
  await page.goto('/cities/asker')
  await page.getByRole('link', { name: 'Cities like this one' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cities like Asker')
  await expect(page.getByText('Not on record for Asker and without a part in this: population, income')).toBeVisible()
  const nearest = page.getByRole('table', { name: 'The most similar cities' }).getByRole('rowheader')
  await expect(nearest.first()).toHaveText('Karmøy Norway')
  await expect(page.getByRole('row', { name: /Karmøy/ })).toContainText(/km away.*same country/)
  for (const [trait, weight] of [
    ['Place on the map', 'not at all'],
    ['Distance from the equator, for climate', 'not at all'],
    ['Same country', '4'],
  ] as const)
    await page.getByRole('group', { name: trait }).getByRole('radio', { name: weight, exact: true }).press('Space')
  await page.getByRole('button', { name: 'Apply the weights' }).click()
  await expect(page).toHaveURL(/place=0&climate=0&country=4/)
  await expect(nearest.first()).toHaveText(/Ålesund|Karmøy|Rana/)
  await expect(page.getByRole('row', { name: /Riyadh/ })).toContainText('another country')
})

test('cities that report them are held against each other by density and income', async ({ page }) => {
  await page.goto('/cities/samplestad/similar?population=0&income=0&density=4')
  await expect(page.getByRole('group', { name: 'Density' }).getByRole('radio', { name: '4' })).toBeChecked()
  await expect(page.getByRole('row', { name: /Port Placebo/ })).toContainText('2.01 × the density')
  await expect(page.getByText('for Samplestad and without a part in this: place, climate, and country')).toBeVisible()
})
