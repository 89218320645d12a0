import { createHash } from 'node:crypto'

type Answer = { headers: Readonly<Record<string, string>>; body: Buffer }

/**
 * A page that was made for one request, made fit to be given to many: its nonce is taken out. Where nothing on it moves,
 * its scripts are taken out as well, and its policy allows none. Where a part is marked as `data-moves`, the policy
 * allows each inline script by its SHA-256, and files of this origin: not a character of such a script can be changed
 * and none added without the browser refusing it. Other answers stay as they are.
 */
export function settle({ headers, body }: Answer): Answer {
  const policy = headers['content-security-policy'] ?? ''
  const nonce = /'nonce-([\w+/=-]+)'/.exec(policy)?.[1]
  if (!nonce || !headers['content-type']?.startsWith('text/html')) return { headers, body }
  // A character a byte: all that is looked for is ASCII, and nothing else has to be understood, which takes its time.
  const made = body.toString('latin1')
  const still = made.replaceAll(lively, '')
  const moves = /<[^>]* data-moves[ =>]/.test(still)
  const html = (moves ? made.replaceAll(` nonce="${nonce}"`, '') : still).replaceAll(nonce, '')
  const sources = moves ? ["'self'", ...new Set(inlineScripts(html).map(hashSource))] : ["'none'"]
  const own = { 'content-security-policy': policy.replace(/script-src [^;]*/, `script-src ${sources.join(' ')}`) }
  const link = headers.link && { link: headers.link.replaceAll(`; nonce="${nonce}"`, '') }
  return { headers: { ...headers, ...own, ...link }, body: Buffer.from(html, 'latin1') }
}

/**
 * What would bring a page to life: scripts, what fetches them early, the seams between texts, nonces. One expression, as
 * a page can have a megabyte and every pass over it takes its time.
 */
const lively = /<(?:script\b[^>]*>[\s\S]*?<\/script>|link\b[^>]*\sas="script"[^>]*>|!-- -->)| nonce="[\w+/=-]+"/gi

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(([, text = '']) => text)

const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`
