import 'server-only'
import type { Tx } from '@/lib/db/client'
import { getFramework } from '@/lib/frameworks/registry'
import type { Past } from '../carry-forward'
import type { Finding } from '../checks/subject'
import { findingsOf } from '../findings'
import { readInputs } from '../input-store'
import { readPast } from '../past'
import type { Peers } from '../peers'
import { readAll, type Stored } from '../store'
import { readPeers } from './peers'

export type Examined = {
  readings: Map<string, Stored>
  inputs: Map<string, number>
  past: Past | null
  peers: Peers
  findings: Finding[]
}
type About = { id: string; cityId: string; fictional: boolean; framework: string; edition: string; year: number }

/** A submission as it stands, with the city's year before, what other cities publish, and what breaks a soft rule. */
export async function examine(tx: Tx, submission: About): Promise<Examined> {
  const { id, cityId, fictional, framework, edition } = submission
  const [readings, stored] = [await readAll(tx, id), await readInputs(tx, id)]
  const [past, peers] = [await readPast(tx, submission), await readPeers(tx, { cityId, fictional, framework, edition })]
  const inputs = new Map([...stored].map(([key, { value }]) => [key, value]))
  const findings = findingsOf(getFramework(framework, edition), { readings, inputs, past, peers })
  return { readings, inputs, past, peers, findings }
}
