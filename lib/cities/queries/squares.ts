import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/lib/db/client'
import type { Square } from '../squares'

/**
 * Where the real cities are that have a figure for a data point, as it was counted at the last publication; without one,
 * where all that have published anything are.
 */
export const listSquares = (indicator = '', dataPoint = ''): Promise<Square[]> => db().$queryRaw<Square[]>`
  SELECT row, "column", cities, latitude::float8, longitude::float8 FROM "SquareCount"
  WHERE indicator = ${indicator} AND "dataPoint" = ${dataPoint} AND cities > 0 ORDER BY row, "column"`

/** `City`, of real ones in some squares: to be put after FROM. */
export const citiesIn = (squares: readonly Square[]) => Prisma.sql`
  jsonb_to_recordset(${JSON.stringify(squares)}::jsonb) AS square (row float8, "column" float8)
  JOIN "City" ON floor(latitude / 5) = square.row AND floor(longitude / 5) = square."column" AND NOT fictional`
