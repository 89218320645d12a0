import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The channel on which the database tells that something the public sees has changed (see the migration `notify`). */
const channel = 'public_changed'
const beat = 5_000

export type Listener = {
  /** Something changed; everything read before may be old. */
  changed: () => void
  /** From here on nothing is heard. */
  lost: () => void
  /** From here on every change is heard. */
  hears: () => void
}

/**
 * Hears of every change to what the public sees, by whichever process of whichever machine, on a connection of its own.
 * A connection that is lost, or silent for two beats, is made anew; in between `lost` holds.
 */
export async function listen(connectionString: string, listener: Listener): Promise<never> {
  for (;;) {
    await listenOnce(connectionString, listener).catch(() => {})
    listener.lost()
    await sleep(1_000)
  }
}

/** Ends, by returning or throwing, when the connection has. */
async function listenOnce(connectionString: string, listener: Listener): Promise<void> {
  const client = new pg.Client({
    connectionString,
    keepAlive: true,
    query_timeout: beat,
    connectionTimeoutMillis: beat,
  })
  const over = new AbortController()
  client.on('error', () => over.abort()).once('end', () => over.abort())
  try {
    await client.connect()
    client.on('notification', listener.changed)
    await client.query(`LISTEN ${channel}`)
    listener.hears()
    for (;;) {
      await sleep(beat, undefined, { signal: over.signal })
      await client.query('SELECT 1')
    }
  } finally {
    client.end().catch(() => {})
  }
}
