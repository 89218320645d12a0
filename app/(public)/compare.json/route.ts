import { compareJson } from '@/lib/comparisons/export'
import { env } from '@/lib/env'
import { answersOf, json } from '@/lib/http/public-data'
import { exportedAt } from '../compare/load'

/** A comparison with its scores, positions and cautions. */
export const GET = answersOf(exportedAt)((exported) => json(compareJson(exported, env.PUBLIC_URL)))
