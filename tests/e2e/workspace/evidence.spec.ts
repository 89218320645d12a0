import { expect, type Page, test } from '@playwright/test'
import { demoAccount, signIn } from '@/tests/e2e/support/people'

const point = '?indicator=EC%3A%20ICT%3A%20T%3A%201C&dataPoint=value'

/** The address below which the resources of the city's newest submission lie. */
async function openWorkspace(page: Page): Promise<string> {
  await signIn(page, demoAccount('coordinator@exampleton.example'))
  await page.goto('/workspace')
  const hrefs = await page
    .locator('a[href^="/workspace/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''))
  const id = hrefs.map((href) => href.split('/')[2] ?? '').find((each) => /^[0-9a-f-]{36}$/.test(each))
  return `/api/workspace/${id}/evidence`
}

/** Sends a file as the page's script does: its beginning, and then zeros up to `size`. */
const upload = (page: Page, address: string, begins: string, size: number) =>
  page.evaluate(
    async ([url, text, length]) => {
      const body = new Uint8Array(length)
      body.set(new TextEncoder().encode(text).subarray(0, length))
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/octet-stream' },
      })
      return { status: response.status, answer: await response.json() }
    },
    [address, begins, size] as const,
  )

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

test('a large file arrives whole, comes back as a download, and only to its city', async ({ page, browser }) => {
  const evidence = await openWorkspace(page)
  const size = 15 * 1024 * 1024
  const { status, answer } = await upload(page, `${evidence}${point}&fileName=Årsrapport.pdf`, '%PDF-1.7', size)
  expect([status, answer.value.size]).toEqual([200, size])
  const file = `${evidence}/${answer.value.id}`
  const response = await page.request.get(file)
  expect((await response.body()).byteLength).toBe(size)
  expect(response.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="_rsrapport.pdf"; filename*=UTF-8''%C3%85rsrapport.pdf`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  const elsewhere = await browser.newPage()
  await signIn(elsewhere, demoAccount('coordinator@port-placebo.example'))
  expect((await elsewhere.request.get(file)).status()).toBe(404)
  const visitor = await browser.newPage()
  expect((await visitor.request.get(file)).status()).toBe(401)
})

test('a picture is drawn in an origin of its own, where nothing runs', async ({ page }) => {
  const evidence = await openWorkspace(page)
  const { value } = await page.evaluate(
    async ([url, base64]) => {
      const body = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/octet-stream' },
      })
      return response.json()
    },
    [`${evidence}${point}&fileName=pixel.html`, pixel] as const,
  )
  expect(value).toMatchObject({ fileName: 'pixel.html.png', mediaType: 'image/png' })
  await page.goto(`${evidence}/${value.id}`)
  expect(await page.evaluate(() => self.origin)).toBe('null')
})

test('what is too large or of a kind that could run is refused with words', async ({ page }) => {
  const evidence = await openWorkspace(page)
  const tooLarge = await upload(page, `${evidence}${point}`, '%PDF-1.7', 20 * 1024 * 1024 + 1)
  expect(tooLarge).toMatchObject({ status: 422, answer: { refusal: { complaints: [{ found: 'more than 20 MB' }] } } })
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
  const refused = await upload(page, `${evidence}${point}&fileName=a.png`, drawing, drawing.length)
  expect(refused).toMatchObject({ status: 422, answer: { refusal: { code: 'invalid' } } })
})
