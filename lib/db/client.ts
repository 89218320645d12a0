import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/generated/prisma/client'
import { env } from '@/lib/env'

const kept = globalThis as unknown as { prisma?: PrismaClient }

const connect = (): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: 10 }),
    // Milliseconds; on a busy machine Prisma's own two seconds of waiting for a connection are a fault to the reader.
    transactionOptions: { timeout: 30_000, maxWait: 10_000 },
  })

/** The one client of this process, made at the first use so that a build needs no database. */
export const db = (): PrismaClient => {
  kept.prisma ??= connect()
  return kept.prisma
}

/** A transaction's client: what commands pass on, so that everything they write stands or falls together. */
export type Tx = Prisma.TransactionClient

/** Runs `work` in one transaction; a thrown error leaves nothing behind. */
export const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db().$transaction(work)

/** For `.catch`: turns the database's "there is one already" into `answer`, and lets every other fault through. */
export const whenTaken =
  <T>(answer: T) =>
  (error: unknown): T => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return answer
    throw error
  }
