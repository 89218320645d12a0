import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('cities like one are found by weights that stand in the address, with the reasons and what is unknown', async ({
  page,
}) => {
  await page.goto('/cities/asker')
  await page.getByRole('link', { name: 'Cities like this one' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cities like Asker')
  await expect(page.getByText('The population of Asker is not on record')).toBeVisible()
  const nearest = page.getByRole('table', { name: 'The most similar cities' }).getByRole('rowheader')
  await expect(nearest.first()).toHaveText('Karmøy Norway')
  await expect(page.getByRole('row', { name: /Karmøy/ })).toContainText(/population unknown.*same country/)
  await page.goto('/cities/asker/similar?population=0&place=0&climate=0&country=4')
  await expect(nearest.first()).toHaveText(/Ålesund|Karmøy|Rana/)
  await expect(page.getByRole('row', { name: /Riyadh/ })).toContainText('another country')
  await page.getByRole('button', { name: 'Apply the weights' }).click()
  await expect(page).toHaveURL(/population=0&place=0&climate=0&country=4/)
})
