import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { demoAccount, signIn } from '../support/people'
import { overflowOf } from '../support/scorecards'
import { fillWorkbook } from '../support/workbook'

const coordinator = demoAccount('coordinator@exampleton.example')
const disaster = 'SC: SH: SA: 1C/value'
const gini = 'SC: SH: SI: 2C/value'
const csv = 'text/csv'

/** The draft of Exampleton, on its spreadsheet page. */
async function openSpreadsheet(page: Page): Promise<string> {
  await signIn(page, coordinator)
  await page.goto('/workspace')
  const href = await page.getByRole('link', { name: '2026' }).first().getAttribute('href')
  const address = `${href?.split('/').slice(0, 3).join('/')}/spreadsheet`
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Spreadsheet' })).toBeVisible()
  return address
}

async function upload(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page).toHaveURL(/upload=/)
}

// One person has one upload at a time in a submission: a later one takes the place of the one before.
test.describe.configure({ mode: 'default' })

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })

test('a template is downloaded, filled in, uploaded, put right, imported and taken back', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await openSpreadsheet(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as XLSX' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('exampleton-2026.xlsx')
  const buffer = fillWorkbook(readFileSync(await download.path()), [
    { key: disaster, column: 'final', value: 0.71 },
    { key: disaster, column: 'note', value: 'From the register & the fire brigade' },
    { key: gini, column: 'first', value: 'about a third' },
  ])
  await upload(page, { name: 'filled.xlsx', mimeType: 'application/octet-stream', buffer })
  await expect(row(page, 'Natural Disaster Related Deaths')).toContainText('nothing → 0.71')
  await expect(row(page, 'Gini Coefficient')).toContainText('"about a third"')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await overflowOf(page)).toBe(0)
  await page.setViewportSize({ width: 1200, height: 900 })

  await row(page, 'Gini Coefficient').getByRole('textbox').fill('0.33')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Gini Coefficient')).toContainText('nothing → 0.33')
  await page.getByRole('button', { name: /^Import these/ }).click()
  await expect(page.getByRole('status')).toContainText('Imported: 2 data points')
  await expectAccessible(page)

  const past = page.getByRole('listitem').filter({ hasText: 'filled.xlsx' })
  await past.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('status')).toContainText('The import is undone.')
  await expect(past).toContainText('undone')
  expect(faults).toEqual([])
})

test('everything works without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await openSpreadsheet(page)
  const buffer = Buffer.from('key;final;note\nSC: SH: SA: 2C;2,5;per hundred thousand\nSC: SH: SA: 4A;1.234;\n')
  await upload(page, { name: 'part.csv', mimeType: csv, buffer })
  await page.getByLabel('CSV!B3 instead').selectOption('1.2340')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('nothing → 1.234').first()).toBeVisible()
  await page.getByRole('button', { name: 'Import these 2 rows' }).click()
  await expect(page.getByRole('status')).toContainText('Imported')
  await page.getByRole('listitem').filter({ hasText: 'part.csv' }).getByRole('button', { name: 'Undo this' }).click()
  await expect(page.getByRole('status')).toContainText('undone')
  await context.close()
})

test('a file that is no spreadsheet is refused in words', async ({ page }) => {
  await openSpreadsheet(page)
  await upload(page, { name: 'picture.xlsx', mimeType: csv, buffer: Buffer.from('\u0089PNG\r\n\u0000') })
  await expect(page.getByRole('heading', { name: 'This file cannot be read' })).toBeVisible()
  await expectAccessible(page)
  const large = { name: 'large.csv', mimeType: csv, buffer: Buffer.alloc(11 * 1024 * 1024, 'x') }
  await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(large)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('larger than 10 MB')).toBeVisible()
})

test('whoever has uploaded a newer file hears so where the older one is still open, and can go on with it', async ({
  page,
}) => {
  const address = await openSpreadsheet(page)
  const file = (name: string, figure: string) => {
    return { name, mimeType: csv, buffer: Buffer.from(`key;final\n${disaster};${figure}\n`) }
  }
  await upload(page, file('older.csv', '0.71'))
  const elsewhere = await page.context().newPage()
  await elsewhere.goto(address)
  await upload(elsewhere, file('newer.csv', '0.72'))
  await page.getByRole('button', { name: /^Import / }).click()
  await expect(page.getByRole('heading', { name: 'The list you had open is no longer kept' })).toBeVisible()
  await expect(page.getByText('You have uploaded a newer file since')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go on with newer.csv' }).click()
  await expect(row(page, 'Natural Disaster Related Deaths')).toContainText('0.72')
})

test('nobody else finds the spreadsheet: no contributor, no other city, no page of another site', async ({
  page,
  browser,
}) => {
  const address = await openSpreadsheet(page)
  for (const email of ['contributor@exampleton.example', 'coordinator@port-placebo.example']) {
    const other = await (await browser.newContext()).newPage()
    await signIn(other, demoAccount(email))
    for (const path of ['', '/template.xlsx', '/template.csv'])
      expect((await other.request.get(`${address}${path}`)).status(), `${email} at ${path}`).toBe(404)
  }
  const headers = { 'sec-fetch-site': 'cross-site' }
  expect((await page.request.post(`${address}/upload`, { headers, multipart: {} })).status()).toBe(403)
  expect((await page.request.get(`${address}/template.xlsx`)).headers()['cache-control']).toContain('no-store')
})
