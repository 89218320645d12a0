import pg from 'pg'

let sent = 0
const query = pg.Client.prototype.query
// Everything that goes to the database goes through here, the begin and the end of a transaction too.
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  sent++
  return Reflect.apply(query, this, args)
} as typeof query

/** Runs `work` and answers how many statements went to the database meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const before = sent
  await work()
  return sent - before
}
