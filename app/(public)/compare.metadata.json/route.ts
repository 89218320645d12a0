import { compareMetadata } from '@/lib/comparisons/export'
import { env } from '@/lib/env'
import { answersOf, json } from '@/lib/http/public-data'
import { exportedAt } from '../compare/load'

/** What the table of a comparison is: columns, licence, publications, citation. */
export const GET = answersOf(exportedAt)((exported) => json(compareMetadata(exported, env.PUBLIC_URL)))
