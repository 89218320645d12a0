/** What becomes of a mail whose sending failed. Pure. */

/** After so many attempts, over almost a day, a mail is given up. */
const most = 7

/** When to try again after attempt number `attempt` (from 1): after 1, 4, 16, 64 … minutes; null: not any more. */
export function nextTry(attempt: number, now: Date): Date | null {
  return attempt >= most ? null : new Date(now.getTime() + 4 ** (attempt - 1) * 60_000)
}

/** What a mail library says of a failure. */
export type MailError = { code?: string; responseCode?: number; response?: string; message?: string }

/** Does the server refuse the address for good? Whatever else it says may be different once somebody has looked into it. */
export const isForGood = ({ code, responseCode }: MailError): boolean =>
  code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500

/** Was it not about this mail, so that the next one would fare no better? */
export const isUnreachable = ({ code = '' }: MailError): boolean =>
  ['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH', 'ENOAUTH'].includes(code)

/**
 * What is kept of a failure, for the administrator: the code and the first line of what the server answered, or of what
 * went wrong before it could, without the password.
 */
export function describeFault(
  { code, responseCode, response, message }: MailError,
  secrets: readonly string[],
): string {
  const said = [code, responseCode, (response ?? message)?.split(/[\r\n]/)[0]].filter(Boolean).join(' ') || 'unknown'
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '…'), said.replace(/\p{Cc}+/gu, ' '))
    .slice(0, 300)
}

/** A mail that has been on its way for so long was cut off, and nobody knows whether it arrived. */
export const isCutOff = (claimedAt: Date | null, now: Date): boolean =>
  claimedAt !== null && now.getTime() - claimedAt.getTime() > 10 * 60_000
