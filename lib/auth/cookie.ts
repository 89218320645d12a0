import 'server-only'
import { cookies, headers } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { peerHeader } from '@/lib/http/peer'
import type { SignedIn } from './authenticate'
import { secureCookies, sessionSeconds } from './options'

/** next-auth's own name for its cookie, which it looks for when it reads the session. */
const cookieName = () => `${secureCookies() ? '__Secure-' : ''}next-auth.session-token`

/** Starts the session of somebody who has just been authenticated. */
export async function startSession({ userId, epoch }: SignedIn): Promise<void> {
  const token = await encode({ token: { sub: userId, epoch }, secret: env.NEXTAUTH_SECRET, maxAge: sessionSeconds })
  const jar = await cookies()
  jar.set(cookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secureCookies(),
    path: '/',
    maxAge: sessionSeconds,
  })
}

export async function endSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(cookieName())
}

/**
 * The caller's network address: the entry that the outermost proxy of ours has written. Null without such a proxy, for
 * then the header is whatever the caller likes.
 */
export async function callerAddress(): Promise<string | null> {
  const trusted = env.TRUSTED_PROXIES
  if (trusted === 0) return null
  const entries = ((await headers()).get('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  return entries.at(-trusted) || null
}

/** The same for what anybody may send; where we have no proxy it is the other end of the connection. */
export const readerAddress = async (): Promise<string | null> =>
  env.TRUSTED_PROXIES > 0 ? callerAddress() : (await headers()).get(peerHeader)
