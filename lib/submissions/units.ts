/** Conversions where figures slip: from what the source prints to the unit the standard asks for. Pure. */

/** `note` says in the catalogue (`units.notes`) what to mind; null where the factor says it all. */
export type Conversion = { from: string; to: string; factor: number; note: UnitNote | null }

export type UnitNote = 'gas' | 'year' | 'share'

type Case = Conversion & {
  /** The input this is only true for, by its id; null for every input in the unit. */
  only: string | null
}

const day = 365

/**
 * Factors of gases: the standard's verification manual (ppm × 1900, 2620, 1960; ppb a thousandth of it). Annual volumes by
 * 365 and cubic metres to litres: its water sheet. 1 GJ = 277.78 kWh: its heat sheet, here the exact 1000 / 3.6. Gini by
 * 100: its own sheet. The rest are the definitions of the units.
 */
const cases: readonly Case[] = [
  ...(
    [
      ['no2', 1900],
      ['so2', 2620],
      ['o3', 1960],
    ] as const
  ).flatMap(([only, factor]): Case[] => [
    { from: 'ppm', to: 'µg/m³', factor, note: 'gas', only },
    { from: 'ppb', to: 'µg/m³', factor: factor / 1000, note: 'gas', only },
  ]),
  all('mg/m³', 'µg/m³', 1000),
  all('ha', 'km²', 0.01),
  all('m²', 'km²', 0.000001),
  all('km²', 'ha', 100),
  all('m²', 'ha', 0.0001),
  all('km²', 'm²', 1_000_000),
  all('ha', 'm²', 10_000),
  all('m', 'km', 0.001),
  ...['kWh', 'ekWh'].flatMap((to) => [
    all('MWh', to, 1000),
    all('GWh', to, 1_000_000),
    all('GJ', to, 1000 / 3.6),
    all('TJ', to, 1_000_000 / 3.6),
  ]),
  ...['GJ', 'GJ per year'].flatMap((to) => [
    all('kWh', to, 0.0036),
    all('MWh', to, 3.6),
    all('GWh', to, 3600),
    all('TJ', to, 1000),
  ]),
  all('m³/day', 'litres per day', 1000),
  all('m³/year', 'litres per day', 1000 / day, 'year'),
  all('million m³/year', 'litres per day', 1_000_000_000 / day, 'year'),
  all('m³/day', 'm³ per year', day, 'year'),
  all('million m³', 'm³ per year', 1_000_000),
  all('kg', 'tonnes per year', 0.001),
  all('thousand tonnes', 'tonnes per year', 1000),
  all('t/day', 'tonnes per year', day, 'year'),
  all('kt CO2e', 't CO2e', 1000),
  all('hours', 'minutes', 60),
  all('seconds', 'minutes', 1 / 60),
  all('index 0-100', 'index 0-1', 0.01, 'share'),
]

function all(from: string, to: string, factor: number, note: UnitNote | null = null): Case {
  return { from, to, factor, note, only: null }
}

/** Units of things that are counted, and of money: sources print them in thousands and millions. */
const counted = ['inhabitants', 'households', 'people', 'local currency', 'USD', 'customers', 'interruptions']

/**
 * What a figure for this input may have to be multiplied by. `key` is the input's key ("EN: EN: AQ: 1C/no2", "population"),
 * `unit` the one the standard asks for; a unit in which nothing slips has no conversions.
 */
export function conversionsFor({ key, unit }: { key: string; unit: string }): Conversion[] {
  const id = key.slice(key.indexOf('/') + 1)
  const fitting = cases.filter(({ to, only }) => to === unit && (only === null || only === id))
  const large = counted.includes(unit) ? [all('thousand', unit, 1000), all('million', unit, 1_000_000)] : []
  return [...fitting, ...large].map(({ only: _, ...conversion }) => conversion)
}

/** The figure in the asked unit, without the dust of multiplying: twelve significant digits. Finite figures stay finite. */
export function convert(value: number, { factor }: Pick<Conversion, 'factor'>): number {
  const result = Number((value * factor).toPrecision(12))
  return Number.isFinite(result) ? result : value
}
