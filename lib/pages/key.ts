import type { IncomingHttpHeaders } from 'node:http'
import { chooseLocale } from '@/lib/i18n/locales'
import { isKeptPath } from './public-paths'
import { isOnPhone } from './screen'

type Asked = { method?: string | undefined; url?: string | undefined; headers: IncomingHttpHeaders }

/** Longer addresses are answered afresh; a view of eight cities with every choice made needs about 300 characters. */
const longest = 1000

/**
 * Under which key the answer to a request is kept: everything that may change it. Null where it must be made for this
 * request: another method, an address that is not public, somebody signed in, a part of a page.
 */
export function keyOf({ method, url = '', headers }: Asked, pseudo: boolean): string | null {
  if (method !== 'GET' || url.length > longest || !isKeptPath(url.split('?', 1)[0] ?? '')) return null
  if (headers.rsc !== undefined || headers.range !== undefined || headers.authorization !== undefined) return null
  const cookies = cookiesOf(headers.cookie)
  if ([...cookies.keys()].some((name) => name.includes('next-auth'))) return null
  const asked = cookies.get('locale')
  const locale = chooseLocale({
    ...(asked === undefined ? {} : { cookie: asked }),
    acceptLanguage: headers['accept-language'] ?? null,
    pseudo,
  })
  const theme = /^(?:light|dark)$/.exec(cookies.get('theme') ?? '')?.[0] ?? ''
  const screen = isOnPhone(headers['user-agent']) ? 'phone' : ''
  return `${locale} ${theme} ${screen} ${url}`
}

const cookiesOf = (header = ''): Map<string, string> =>
  new Map(
    header.split(';').map((each) => {
      const [name = '', ...value] = each.trim().split('=')
      return [name, value.join('=')]
    }),
  )
