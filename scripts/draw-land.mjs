// node scripts/draw-land.mjs: makes components/charts/land.json, the land of the world as runs on a grid of half degrees,
// from Natural Earth's 1 : 50 million land. Run by hand when the grid is to change; the file is kept in the repository.
import fs from 'node:fs'
import { feature } from 'topojson-client'

const STEP = 0.5
const [NORTH, SOUTH] = [83.75, -56]

const atlas = JSON.parse(fs.readFileSync('node_modules/world-atlas/land-50m.json', 'utf8'))
const rings = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(),
)

/** Where the outlines cross a parallel, from west to east: land lies between the first and the second, and so on. */
function crossings(latitude) {
  const found = []
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[x0, y0], [x1, y1]] = [ring[at - 1], ring[at]]
      if (y0 <= latitude !== y1 <= latitude) found.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0))
    }
  return found.sort((a, b) => a - b)
}

/** Runs of grid points on land in one row: [first, how many, first, how many, …], counted from 180° W. */
function runs(latitude) {
  const out = []
  const at = crossings(latitude)
  for (let n = 0; n + 1 < at.length; n += 2) {
    const first = Math.ceil((at[n] + 180) / STEP)
    const count = Math.floor((at[n + 1] + 180) / STEP) - first + 1
    if (count > 0) out.push(first, count)
  }
  return out
}

const rows = []
for (let latitude = NORTH; latitude >= SOUTH; latitude -= STEP) rows.push(runs(latitude))
const text = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
fs.writeFileSync(
  'components/charts/land.json',
  `{\n  "step": ${STEP},\n  "north": ${NORTH},\n  "rows": [\n${text}\n  ]\n}\n`,
)
