import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, so that no link can be guessed; 43 signs that are safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: from it nobody can make the link again. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
