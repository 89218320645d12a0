import { formatLocale } from './locales'

/** Figures as the reader's locale writes them. Every function takes a plain number and returns text without its unit. */
export type Numbers = {
  count: (value: number) => string
  year: (value: number) => string
  /** A published figure in its unit, with the two decimals the standard's reports print. */
  figure: (value: number, kind: FigureKind) => string
  /** A number of a rule: as many decimals as it has. */
  plain: (value: number) => string
  /** Per cent, whole unless rounding would move it onto a band boundary. Without the sign. */
  percent: (value: number) => string
  /** Per cent as a level in a comparison: always one decimal. */
  level: (value: number) => string
  /** A step between two levels, with its sign: "+2.5", "−0.3", "0.0". */
  step: (value: number) => string
}

/** `measured`: two decimals; `counted`: a raw count; `about`: printed as an approximate figure. */
export type FigureKind = 'measured' | 'counted' | 'about'

/** The places where a rounded number would say something else than the band beside it. */
const boundaries = [0, 33, 66, 95, 100]

const cache = new Map<string, Numbers>()

export function numbersFor(locale: string): Numbers {
  const known = cache.get(locale)
  if (known) return known
  const made = makeNumbers(formatLocale(locale))
  cache.set(locale, made)
  return made
}

function makeNumbers(locale: string): Numbers {
  const upTo = [0, 1, 2, 3, 4].map((decimals) => formatter(locale, 0, decimals))
  const count = formatter(locale, 0, 0)
  const two = formatter(locale, 2, 2)
  const free = formatter(locale, 0, 6)
  const small = formatter(locale, 0, 2, 2)
  const one = formatter(locale, 1, 1)
  return {
    count,
    year: (value) => String(value),
    plain: free,
    percent: (value) => (upTo[percentDecimals(value)] ?? free)(value),
    level: one,
    step: (value) => `${Math.round(value * 10) > 0 ? '+' : ''}${one(Math.round(value * 10) === 0 ? 0 : value)}`,
    figure: (value, kind) => {
      if (kind === 'counted') return count(value)
      if (kind === 'about') return (upTo[2] ?? free)(value)
      return value !== 0 && Math.abs(value) < 0.01 ? small(value) : two(value)
    },
  }
}

/** Decimals a percentage needs: none, or as many as keep it off a boundary that it is not exactly on. At most four. */
export function percentDecimals(value: number): number {
  for (let decimals = 0; decimals < 4; decimals++) {
    const rounded = Number(value.toFixed(decimals))
    if (rounded === value || !boundaries.includes(rounded)) return decimals
  }
  return 4
}

/** A formatter with a narrow no-break space between thousands; grouping sizes and decimal sign are the locale's. */
function formatter(locale: string, min: number, max: number, significant?: number): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    ...(significant
      ? { maximumSignificantDigits: significant }
      : { minimumFractionDigits: min, maximumFractionDigits: max }),
  })
  return (value) =>
    format
      .formatToParts(value)
      .map((part) => {
        if (part.type === 'group') return '\u202f'
        return part.type === 'minusSign' ? '−' : part.value
      })
      .join('')
}
