/** A programme that does not exist, of cities that do not exist: each joined at another point of its story. */
import { createProgramme, setParticipation } from '@/lib/pilots/commands'
import type { Actor } from '@/lib/policy/policy'
import { must } from './must'

const programme = {
  slug: 'example-pilot',
  name: 'Example pilot programme',
  description: 'An invented programme of the demo, in which invented cities try things out together.',
  since: 2023,
}

/** Port Placebo has nothing from before it joined: its comparison stays unknown. */
const joined = { exampleton: 2024, samplestad: 2025, 'port-placebo': 2023 }

/** `cityIds` by the cities' addresses. */
export async function seedDemoProgramme(admin: Actor, cityIds: ReadonlyMap<string, string>): Promise<void> {
  const programmeId = await must(programme.name, createProgramme(admin, programme))
  for (const [slug, joinedIn] of Object.entries(joined)) {
    const participation = { programmeId, cityId: cityIds.get(slug) ?? '', joinedIn, leftIn: null }
    await must(slug, setParticipation(admin, participation))
  }
}
