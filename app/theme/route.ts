import { isTheme } from '@/components/layout/theme-choice'

const year = 365 * 24 * 60 * 60

/** Keeps the chosen theme in a cookie and sends the reader back to the page of this site the choice was made on. */
export async function POST(request: Request): Promise<Response> {
  const theme = (await request.formData()).get('theme')
  const headers = new Headers({ location: pageBefore(request) })
  if (isTheme(theme)) {
    const age = theme === 'system' ? 0 : year
    headers.set('set-cookie', `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`)
  }
  return new Response(null, { status: 303, headers })
}

/** The path of the referring page when it is one of ours, otherwise the home page; never another host. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return '/'
  const { host, pathname, search } = new URL(referrer)
  return host === request.headers.get('host') && !pathname.startsWith('//') ? `${pathname}${search}` : '/'
}
