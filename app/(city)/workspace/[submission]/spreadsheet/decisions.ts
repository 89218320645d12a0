/** Reads the decisions out of the dry run's form. Pure. */

/**
 * `repair:<address>`: what is to stand in a cell, nothing for what the file has · `empty:<address>`: that nothing is to
 * stand there · `take:<row>`: whether the file's or what is on record.
 */
export function decisionsIn(form: Readonly<Record<string, string>>) {
  const repairs: Record<string, string | null> = {}
  const take: Record<string, boolean> = {}
  for (const [name, value] of Object.entries(form)) {
    const [kind, about] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
    if (kind === 'repair') repairs[about] = form[`empty:${about}`] ? '' : value.trim() || null
    if (kind === 'take') take[about] = value === 'file'
  }
  return { repairs, take }
}
