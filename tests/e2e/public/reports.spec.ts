import { expect, type Page, test } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { fetchScorecard } from '../support/scorecards'

test.use({ locale: 'en-GB' })

const documents = ['certificate', 'verification-report', 'snapshot', 'changes'] as const

/** Reads the QR code of a page as a camera would, from the dark modules of its drawing. */
async function readQr(page: Page): Promise<string> {
  const svg = page.locator('svg.qr')
  const [size = 0] = ((await svg.getAttribute('viewBox')) ?? '').split(' ').slice(2).map(Number)
  const runs = [...((await svg.locator('.qr-i').getAttribute('d')) ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1/g)]
  const scale = 4
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of runs)
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return decodeQR({ width, height: width, data })
}

const pagesOf = async (page: Page): Promise<number> =>
  ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length

test('the QR code of a certificate leads to an address that confirms it', async ({ page, request }) => {
  const { contentHash } = await fetchScorecard(request, '/cities/samplestad/2025')
  await page.goto('/cities/samplestad/2025/certificate')
  await expect(page.getByRole('main')).toContainText('Certificate of verification')
  const address = new URL(await readQr(page))
  expect(address.pathname).toBe(`/verify/${contentHash.slice(0, 16).match(/.{4}/g)?.join('-')}`)
  await page.goto(address.pathname)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This publication stands')
  await expect(page.getByText(contentHash)).toBeVisible()
})

test('the certificate of an old version is answered with what stands in its place', async ({ page, request }) => {
  const { contentHash } = await fetchScorecard(request, '/cities/samplestad/2025-v1')
  await page.goto(`/verify/${contentHash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This publication is superseded')
  await expect(page.getByRole('main')).toContainText('Physicians who have retired')
  await page.getByRole('link', { name: 'version 2' }).click()
  await expect(page).toHaveURL(/\/cities\/samplestad\/2025$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a code is typed however it is read, and what is no code is said to be none', async ({ page, request }) => {
    const { contentHash } = await fetchScorecard(request, '/cities/riyadh/2020')
    await page.goto('/')
    await page.getByRole('link', { name: 'Check a certificate' }).click()
    const field = page.getByLabel('Code')
    await field.fill('certificate of Riyadh')
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(page.getByText('at least 12 characters')).toBeVisible()
    await field.fill(
      ` ${contentHash
        .slice(0, 14)
        .toUpperCase()
        .replace(/(.{5})/g, '$1 ')}`,
    )
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This publication stands')
    await expect(page.getByRole('main')).toContainText('not verified here')
    await page.goto('/verify/0123456789abcdef')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody knows this code')
  })
})

test('a transcription and a provisional publication have no certificate that claims verification', async ({ page }) => {
  for (const [path, kind] of [
    ['/cities/riyadh/2020', 'Record of a transcription'],
    ['/cities/port-placebo/2025', 'Record of a provisional publication'],
  ]) {
    await page.goto(`${path}/certificate`)
    const main = page.getByRole('main')
    await expect(main).toContainText(kind ?? '')
    await expect(main).toContainText('This is not a certificate of verification.')
    await expect(main.getByText('Certificate of verification', { exact: true })).toHaveCount(0)
    await page.goto(`${path}/verification-report`)
    await expect(page.locator('.certkind')).not.toHaveText(/^Verification report$/)
  }
})

test('the verification report has the chapters of ITU’s and says the same as the data', async ({ page, request }) => {
  const { coverage, dataPoints, dimensions } = await fetchScorecard(request, '/cities/exampleton/2025')
  await page.goto('/cities/exampleton/2025/verification-report')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '1. Introduction',
    '2. What is reported and verified',
    '3. Benchmark wheel',
    '4. Method',
    '5. Results',
    '6. Indicators not reported',
    '7. Data points not verified',
    '8. Next steps',
  ])
  const { reported, total, verified } = coverage
  await expect(page.getByRole('main')).toContainText(
    `${reported} of ${total} data points are reported and ${verified} verified`,
  )
  await expect(page.locator('.results')).toHaveCount(dimensions.length)
  await expect(page.locator('.results tr[id]')).toHaveCount(dataPoints.length)
  const refused = dataPoints.filter(({ state }) => state === 'not-verified')
  expect(refused).toHaveLength(1)
  const chapter = page.locator('.chapter').filter({ hasText: '7. Data points not verified' })
  await expect(chapter).toContainText(refused[0]?.reason ?? 'nothing')
})

test('documents print on as many pages as they should', async ({ page }) => {
  for (const city of ['samplestad/2025', 'samplestad/2025-v1', 'port-placebo/2025', 'riyadh/2020']) {
    await page.goto(`/cities/${city}/snapshot`)
    expect(await pagesOf(page), `snapshot of ${city}`).toBe(4)
    await page.goto(`/cities/${city}/certificate`)
    expect(await pagesOf(page), `certificate of ${city}`).toBe(1)
  }
  for (const city of ['samplestad', 'samplestad/2025-v1', 'port-placebo', 'riyadh', 'pully']) {
    await page.goto(`/cities/${city}`)
    expect(await pagesOf(page), `scorecard of ${city}`).toBe(4)
  }
})

/** What is said and who says it in the demo's reviews; none of it is public. */
const secrets = [
  'Demo assessor',
  'Demo coordinator',
  'Demo administrator',
  'assessor@citymark.example',
  'The register of the chamber has fewer',
  'with a licence to practise',
  'We had counted reports',
  'Machines have numbers of their own',
  'police-statistics-2025',
  'Table 4.2',
  'most of ours are that small',
]

test('nobody’s name, no private file and no word of a conversation is on a public page', async ({ request }) => {
  const below = [...documents, 'sc-eh-h-3c', 'sc-sh-sa-8c', 'ec-ict-ict-3c', 'ec-p-in-3a']
  for (const city of ['samplestad/2025', 'port-placebo/2025'])
    for (const path of ['', '.json', ...below.map((each) => `/${each}`)]) {
      const response = await request.get(`/cities/${city}${path}`)
      expect(response.status(), path).toBe(200)
      const text = await response.text()
      expect(
        secrets.filter((secret) => text.includes(secret)),
        `${city}${path}`,
      ).toEqual([])
    }
})
