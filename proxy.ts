import { type NextRequest, NextResponse } from 'next/server'
import { securityHeaders } from '@/lib/http/headers'

/** Gives every page its nonce and its security headers. It guards nothing else: each page and command asks the policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const headers = securityHeaders(nonce, { framed: request.nextUrl.pathname.startsWith('/embed/') })
  const forwarded = new Headers(request.headers)
  forwarded.set('content-security-policy', headers['content-security-policy'])
  const response = NextResponse.next({ request: { headers: forwarded } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

/**
 * Everything but Next's own static files, which are neither pages nor scripts of ours to allow, and what is uploaded:
 * Next would keep no more than the first 10 MB of an upload that passes here. Evidence is served under a stricter policy
 * of its own (`lib/http/file-route.ts`); an uploaded spreadsheet is answered by nothing but a way back.
 */
export const config = {
  matcher: '/((?!_next/static/|api/workspace/[^/]+/evidence|workspace/[^/]+/spreadsheet/upload).*)',
}
