/** Land as runs on a grid: per row, from `north` down in steps of degrees, [first, how many, …] counted from 180° W. */
export type Land = { step: number; north: number; rows: readonly (readonly number[])[] }

/** A part of the world in degrees, drawn `width` units wide, with rows of land dots so many degrees apart. */
export type MapWindow = { west: number; east: number; south: number; north: number; width: number; dot: number }

export type Place = { latitude: number; longitude: number }

export const world: MapWindow = { west: -168, east: 180, south: -56, north: 78, width: 900, dot: 2.5 }

/** How far north the parallel lies on which distances are true; the middle, but the world is not all Europe. */
const truest = ({ south, north }: MapWindow) => Math.min(65, Math.abs(north - south) > 90 ? 30 : (south + north) / 2)

/** Units per degree, east and south: an equirectangular projection. */
const scaleOf = (window: MapWindow) => {
  const x = window.width / (window.east - window.west)
  return { x, y: x / Math.cos((truest(window) * Math.PI) / 180) }
}

export const heightOf = (window: MapWindow): number => Math.round((window.north - window.south) * scaleOf(window).y)

export function project(window: MapWindow, { latitude, longitude }: Place): { x: number; y: number } {
  const scale = scaleOf(window)
  return { x: (longitude - window.west) * scale.x, y: (window.north - latitude) * scale.y }
}

/** Is it in the window? */
export const isWithin = (window: MapWindow, { latitude, longitude }: Place): boolean =>
  longitude >= window.west && longitude <= window.east && latitude >= window.south && latitude <= window.north

/**
 * The land of a window as one path of level lines, to be drawn with round dashes of length 0 and gap `gap`: each dash is
 * a dot of land.
 */
export function landPath(land: Land, window: MapWindow): { path: string; gap: number } {
  const scale = scaleOf(window)
  const rowStep = Math.max(1, Math.round(window.dot / land.step))
  // As far apart from west to east as from north to south.
  const every = Math.max(1, Math.round((rowStep * scale.y) / scale.x))
  const degrees = every * land.step
  const parts: string[] = []
  for (let row = 0; row < land.rows.length; row += rowStep) {
    const latitude = land.north - row * land.step
    if (latitude > window.north || latitude < window.south) continue
    for (const [first, last] of dotRuns(land.rows[row] ?? [], every)) {
      const [west, east] = [first * land.step - 180, last * land.step - 180]
      const from = Math.max(west, west + Math.ceil((window.west - west) / degrees) * degrees)
      if (from > Math.min(east, window.east)) continue
      const start = project(window, { latitude, longitude: from })
      const end = project(window, { latitude, longitude: Math.min(east, window.east) })
      parts.push(`M${round(start.x)} ${round(start.y)}h${round(end.x - start.x + 0.1)}`)
    }
  }
  return { path: parts.join(''), gap: round(scale.x * degrees) }
}

/** First and last grid columns of each row of neighbouring dots, where only every n-th column has one. */
function dotRuns(runs: readonly number[], every: number): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const [start = 0, count = 0] = runs.slice(at, at + 2)
    const first = Math.ceil(start / every) * every
    const last = Math.floor((start + count - 1) / every) * every
    if (first > last) continue
    const before = found.at(-1)
    if (before && first - before[1] <= every) before[1] = last
    else found.push([first, last])
  }
  return found
}

const round = (value: number) => Math.round(value * 10) / 10

/**
 * The part of the world that deserves a map of its own: the square of 16 degrees with most places, where there are at
 * least four in it and others outside; null otherwise.
 */
export function crowded(places: readonly Place[]): MapWindow | null {
  const half = 8
  let best: { count: number; window: MapWindow } | null = null
  for (const { latitude, longitude } of places) {
    const around = { west: longitude - half, east: longitude + half, south: latitude - half, north: latitude + half }
    const inside = places.filter((place) => isWithin({ ...world, ...around }, place))
    if (inside.length < 4 || inside.length === places.length || (best && best.count >= inside.length)) continue
    best = { count: inside.length, window: { ...world, ...framing(inside), width: 280, dot: 0.5 } }
  }
  return best?.window ?? null
}

/** A window around places with a margin, not too flat and not too narrow for its names. */
function framing(places: readonly Place[]) {
  const latitudes = places.map(({ latitude }) => latitude)
  const longitudes = places.map(({ longitude }) => longitude)
  const [south, north] = [Math.min(...latitudes) - 1.5, Math.max(...latitudes) + 1.5]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const span = Math.max(east - west + 8, (north - south) * 1.2)
  const middle = (west + east) / 2
  return { west: middle - span / 2, east: middle + span / 2, south, north }
}

export type Label = { x: number; y: number; anchor: 'start' | 'end' | 'middle' }

/**
 * Where the names of dots stand without covering dots or each other: to the right, else left, above, below, else
 * nowhere (null): such a name is in the list below the map.
 * @param dots centre and radius in units, and the name
 * @param letter width of a letter in units
 */
export function placeLabels(
  dots: readonly { x: number; y: number; r: number; name: string }[],
  width: number,
  letter = 5.6,
): (Label | null)[] {
  const high = 11
  const taken: Box[] = dots.map(({ x, y, r }) => [x - r - 1, y - r - 1, x + r + 1, y + r + 1])
  return dots.map(({ x, y, r, name }) => {
    const long = name.length * letter
    const choices: [Label, Box][] = [
      [{ x: x + r + 4, y: y + 4, anchor: 'start' }, [x + r + 3, y - high / 2, x + r + 4 + long, y + high / 2]],
      [{ x: x - r - 4, y: y + 4, anchor: 'end' }, [x - r - 4 - long, y - high / 2, x - r - 3, y + high / 2]],
      [{ x, y: y - r - 4, anchor: 'middle' }, [x - long / 2, y - r - 4 - high, x + long / 2, y - r - 2]],
      [{ x, y: y + r + 12, anchor: 'middle' }, [x - long / 2, y + r + 2, x + long / 2, y + r + 14]],
    ]
    const free = choices.find(
      ([, box]) => box[0] >= 0 && box[2] <= width && !taken.some((other) => overlap(box, other)),
    )
    if (!free) return null
    taken.push(free[1])
    return free[0]
  })
}

type Box = [west: number, north: number, east: number, south: number]
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
