/** The pages that are measured. `turn` makes an address nobody has asked for before, so that it is made anew. */
import { nameOf } from './names'

const slugOf = (n: number) => nameOf(n).toLowerCase().replaceAll(' ', '-')

export type Measured = { name: string; at: (turn: number, cities: number) => string }

const eight = Array.from({ length: 8 }, (_, n) => slugOf(n)).join(',')
/** A letter left out, as a hurried hand types it. */
const slip = (name: string) => name.slice(0, 3) + name.slice(4)

export const pages: Measured[] = [
  { name: 'home', at: (turn) => `/?turn=${turn}` },
  { name: 'search', at: (turn, cities) => `/search?q=${slip(nameOf(turn % cities))}&turn=${turn}` },
  { name: 'cities, first page', at: (turn) => `/cities?turn=${turn}` },
  {
    name: 'cities, last page',
    at: (turn, cities) => `/cities?sort=values&page=${Math.ceil(cities / 25)}&turn=${turn}`,
  },
  { name: 'city page', at: (turn, cities) => `/cities/${slugOf(turn % cities)}?turn=${turn}` },
  { name: 'cities like it', at: (turn, cities) => `/cities/${slugOf(turn % cities)}/similar?turn=${turn}` },
  { name: 'indicator, one data point', at: (turn) => `/indicators/ec-ict-ict-1c?turn=${turn}` },
  { name: 'indicator, most data points', at: (turn) => `/indicators/en-en-aq-1c?turn=${turn}` },
  { name: 'indicator as data', at: (turn) => `/indicators/en-en-aq-1c.json?turn=${turn}` },
  { name: 'eight cities compared', at: (turn) => `/compare?cities=${eight}&turn=${turn}` },
  { name: 'eight cities, trends', at: (turn) => `/compare?cities=${eight}&view=trends&turn=${turn}` },
  { name: 'picture of a city', at: (turn, cities) => `/cities/${slugOf(turn % cities)}/preview.png?turn=${turn}` },
  { name: 'feed', at: (turn) => `/feed.xml?turn=${turn}` },
  { name: 'sitemap', at: (turn) => `/sitemap.xml?turn=${turn}` },
  {
    name: 'sitemap, last part',
    at: (turn, cities) => `/sitemap.xml?part=${Math.max(1, Math.ceil(cities / 500))}&turn=${turn}`,
  },
]
