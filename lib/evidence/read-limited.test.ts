import { expect, test } from 'vitest'
import { readLimited } from './read-limited'

/** Sends pieces of ten bytes for as long as somebody asks. */
const endless = () => {
  const seen = { sent: 0, stopped: false }
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      seen.sent += 10
      controller.enqueue(new Uint8Array(10).fill(seen.sent))
    },
    cancel: () => {
      seen.stopped = true
    },
  })
  return { body, seen }
}

test('what is small enough is read whole and in order', async () => {
  const body = new Blob(['abc', 'def']).stream()
  expect(new TextDecoder().decode((await readLimited(body, 6)) ?? undefined)).toBe('abcdef')
})

test('what is too large is not waited for', async () => {
  const { body, seen } = endless()
  expect(await readLimited(body, 100)).toBeNull()
  expect(seen.stopped).toBe(true)
  expect(seen.sent).toBeLessThanOrEqual(130)
})
