import { env } from '@/lib/env'

/**
 * The headers of every answer. Scripts run only with this request's nonce, or when such a script loads them; styles,
 * fonts and pictures come from this origin alone; nothing may frame a page that is not made for it, and forms go nowhere else. In development
 * React needs eval and inline styles for its own tools.
 */
export function securityHeaders(
  nonce: string,
  { framed = false }: { framed?: boolean } = {},
): Record<string, string> & { 'content-security-policy': string } {
  const development = !env.PRODUCTION
  const policy = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${development ? " 'unsafe-inline'" : ''}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': framed ? '*' : "'none'",
  }
  return {
    'content-security-policy': Object.entries(policy)
      .map((each) => each.join(' '))
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(env.PUBLIC_URL.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}
