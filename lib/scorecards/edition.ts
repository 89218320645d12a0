/** The addresses of a city's publications: "2025" is what stands of a year, "2025-v1" one version of it for ever. Pure. */
import { z } from 'zod'
import type { Scorecard } from './schema'
import { groupByCategory, type Placed } from './series/standing'

export type EditionName = { year: number; version?: number }

/** Reads the part of an address that names an edition; null when it names none. */
export function readEdition(text: string): EditionName | null {
  const match = /^(\d{4})(?:-v([1-9]\d{0,4}))?$/.exec(text)
  if (!match) return null
  const [, year, version] = match
  return { year: Number(year), ...(version === undefined ? {} : { version: Number(version) }) }
}

/** The part of an address that names a data point below a publication: that of its indicator, and which of several. */
export const valueSlug = ({ slug, dataPoint }: { slug: string; dataPoint: string }): string =>
  dataPoint === 'value' ? slug : `${slug}-${dataPoint}`

/** The data point of a publication that such a part names, with its place in the order of the standard; null for none. */
export const findPlaced = (scorecard: Scorecard, value: string): Placed | null =>
  groupByCategory(scorecard)
    .flatMap((group) => group.dataPoints)
    .find((each) => valueSlug(each) === value) ?? null

/** The same for the parameters of a resource. */
export const editionSchema = z.string().transform((text, context): EditionName => {
  const name = readEdition(text)
  if (name) return name
  context.addIssue('a year of four digits, or a version of it: 2025, 2025-v1')
  return z.NEVER
})

/** The address of an edition; with `version` it stays true for ever, without it leads to whatever stands. */
export const editionPath = (slug: string, { year, version }: EditionName): string =>
  `/cities/${slug}/${year}${version === undefined ? '' : `-v${version}`}`
