import 'server-only'
import path from 'node:path'
import { freezeDeep } from './freeze'
import { loadFramework } from './load'
import type { Framework } from './types'

/** The editions that are shipped: a framework is one folder beside this file and one line here. */
const editions = [{ id: 'u4ssc', edition: '2017' }] as const

const loaded = new Map<string, Framework>()

/**
 * The framework edition, read from its files once per process and frozen. Refuses an edition that is not listed
 * (RangeError) and broken files (FrameworkError): the server must not start with either.
 */
export function getFramework(id = 'u4ssc', edition = '2017'): Framework {
  const known = editions.find((candidate) => candidate.id === id && candidate.edition === edition)
  if (known === undefined) throw new RangeError(`there is no framework edition "${id} ${edition}"`)
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/frameworks', known.id, known.edition)
  const framework = loaded.get(folder) ?? freezeDeep(loadFramework(folder))
  loaded.set(folder, framework)
  return framework
}
