import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

// Runs before each test file: gives it a database of its own, before anything reads DATABASE_URL.
const url = new URL(inject('postgresUrl'))
const client = new pg.Client({ connectionString: url.href })
await client.connect()
const name = `test_${randomUUID().replaceAll('-', '')}`
await client.query(`CREATE DATABASE ${name} TEMPLATE migrated`)
await client.end()
url.pathname = `/${name}`
process.env.DATABASE_URL = url.href

// The client of the file before, whose modules are still loaded.
const kept = globalThis as { prisma?: { $disconnect: () => Promise<void> } | undefined }
await kept.prisma?.$disconnect()
kept.prisma = undefined
