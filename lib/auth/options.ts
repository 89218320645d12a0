import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { authenticate } from './authenticate'

declare module 'next-auth' {
  interface User {
    epoch: number
  }
  interface Session {
    userId?: string | undefined
    epoch?: number | undefined
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    epoch?: number
  }
}

/** A working day and a half; the account itself is looked at on every request all the same. */
export const sessionSeconds = 12 * 60 * 60

export const secureCookies = (): boolean => env.PUBLIC_URL.startsWith('https:')

/** What next-auth needs to know. Everything that decides is elsewhere: `authenticate` here, policy in every command. */
export const authOptions = (): NextAuthOptions => ({
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  useSecureCookies: secureCookies(),
  pages: { signIn: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials) {
        const outcome = await authenticate({ ...credentials, address: null })
        return outcome.ok ? { id: outcome.value.userId, epoch: outcome.value.epoch } : null
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, epoch: user.epoch } : token),
    session: ({ session, token }) => ({ expires: session.expires, userId: token.sub, epoch: token.epoch }),
  },
})
