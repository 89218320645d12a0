import 'server-only'
import { db, type Tx } from '@/lib/db/client'
import { gatherSpread, type Peers, type Published, peersOf, type Spread } from '../peers'

type Edition = { framework: string; edition: string }
type Asked = Edition & { cityId: string; fictional: boolean }

type Gathered = Map<string, { publications: number; spread: Spread }>

/**
 * Gathering takes a while with many cities, and what comes of it changes only when somebody publishes. It belongs to its
 * database: a process that reads one after another, as tests do, must not take it along.
 */
const kept = new WeakMap<object, Gathered>()

function gatheredHere(): Gathered {
  const known = kept.get(db())
  if (known) return known
  const gathered: Gathered = new Map()
  kept.set(db(), gathered)
  return gathered
}

/** What other cities publish, each its latest; one small query unless somebody has published since the last time. */
export async function readPeers(tx: Tx, { cityId, fictional, ...edition }: Asked): Promise<Peers> {
  return peersOf(await readSpread(tx, edition), cityId, fictional)
}

/** The same for a page. */
export const getPeers = (of: Asked): Promise<Peers> => readPeers(db(), of)

/** Publications are only ever added, so that their number tells whether what was gathered still holds. */
async function readSpread(tx: Tx, { framework, edition }: Edition): Promise<Spread> {
  const publications = await tx.publication.count({ where: { framework, edition } })
  const key = `${framework} ${edition}`
  const gathered = gatheredHere()
  const known = gathered.get(key)
  if (known?.publications === publications) return known.spread
  const spread = gatherSpread(
    await tx.$queryRaw<Published[]>`
      WITH latest AS (
        SELECT DISTINCT ON ("cityId") id FROM "Publication"
        WHERE framework = ${framework} AND edition = ${edition} ORDER BY "cityId", year DESC, version DESC)
      SELECT "cityId", fictional, array_agg(indicator || '/' || "dataPoint") AS keys, array_agg(value) AS values
      FROM latest JOIN "PublishedValue" ON "publicationId" = latest.id JOIN "City" ON "City".id = "cityId"
      WHERE value IS NOT NULL AND state IN ('verified', 'transcribed', 'reported')
      GROUP BY 1, 2`,
  )
  gathered.set(key, { publications, spread })
  return spread
}
