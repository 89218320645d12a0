import { compareJson } from '@/lib/comparisons/export'
import { env } from '@/lib/env'
import { answersOf, json } from '@/lib/http/public-data'
import { comparisonAt } from '../compare/load'

/** A comparison with its scores, positions and cautions. */
export const GET = answersOf(comparisonAt)((exported) => json(compareJson(exported, env.PUBLIC_URL)))
