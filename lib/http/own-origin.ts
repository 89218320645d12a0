/**
 * Did a page of this very site send the request? Browsers say so themselves in Sec-Fetch-Site, and older ones by an
 * Origin that names the host that was asked. A request that says neither did not come from a page. Pure.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
