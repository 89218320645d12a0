/** The script of the demo: who the fictional cities are and what happens in each of their years. */
import type { ReasonCode } from '@/lib/reviews/words'
import type { Correction } from './demo-correction'

export type DemoVerdict = {
  verdict: 'verified' | 'not-verified' | 'in-question' | null
  code?: ReasonCode
  reason: string | null
}
export type Absence = { state: 'not-reported' | 'not-applicable'; reason: string }

export type YearScript = {
  /** How far the year goes. `reviewed` stops half way and is published as provisional. */
  until: 'draft' | 'submitted' | 'reviewed' | 'published'
  absent: Record<string, Absence>
  overwritten: string[]
  approximate: string[]
  verdict: (key: string) => DemoVerdict
  /** The city and its assessors have begun to talk, and a second reader is at it. */
  talks?: true
  /** What the demo contributor of the city is to fill in, and by when. */
  tasks?: { scopes: string[]; dueOn: string }
  /** What was found out after publication. */
  correction?: Correction
}

export type DemoCity = {
  slug: string
  name: string
  population: number
  areaKm2: number
  /** How near to its targets the city starts out (0 to 1), and how much nearer it comes each year. */
  start: number
  gain: number
  years: Record<number, YearScript>
}

const accept: DemoVerdict = { verdict: 'verified', reason: null }
const gone3g: Absence = {
  state: 'not-applicable',
  reason: 'The 3G network was switched off; all sites carry 4G or newer',
}
const noSurvey: Absence = { state: 'not-reported', reason: 'The household survey did not ask for it this year' }
const noRegister: Absence = { state: 'not-reported', reason: 'There is no register from which it could be counted yet' }

const fully: YearScript = { until: 'published', absent: {}, overwritten: [], approximate: [], verdict: () => accept }

const refusing =
  (refused: Record<string, { code: ReasonCode; reason: string }>) =>
  (key: string): DemoVerdict =>
    refused[key] ? { verdict: 'not-verified', ...refused[key] } : accept

export const demoCities: DemoCity[] = [
  {
    slug: 'exampleton',
    name: 'Exampleton',
    population: 412_000,
    areaKm2: 286,
    start: 0.62,
    gain: 0.07,
    years: {
      2023: {
        ...fully,
        absent: {
          'EN: EN: EQ: 2A/value': noRegister,
          'SC: SH: HO: 2A/value': noSurvey,
          'SC: SH: FS: 1A/value': noRegister,
        },
        overwritten: ['SC: EH: H: 3C/value'],
      },
      2024: { ...fully, absent: { 'SC: SH: FS: 1A/value': noRegister }, approximate: ['SC: SH: SA: 5A/value'] },
      2025: {
        ...fully,
        absent: { 'EC: ICT: ICT: 4C/3g': gone3g, 'SC: SH: FS: 1A/value': noRegister },
        overwritten: ['EN: E: E: 4A/value'],
        approximate: ['EC: ICT: PS: 1A/number'],
        verdict: refusing({
          'EN: EN: AQ: 1C/o3': {
            code: 'not-in-period',
            reason: 'One station for the whole city, off for four months of the year',
          },
        }),
      },
      2026: {
        ...fully,
        until: 'draft',
        tasks: { scopes: ['economy.ict.transport', 'SC: EH: H: 1C'], dueOn: '2026-12-15' },
      },
    },
  },
  {
    slug: 'port-placebo',
    name: 'Port Placebo',
    population: 1_180_000,
    areaKm2: 940,
    start: 0.45,
    gain: 0.05,
    years: {
      2023: {
        ...fully,
        absent: {
          'EC: P: IN: 2C/value': noRegister,
          'SC: SH: HO: 2A/value': noSurvey,
          'SC: EH: ED: 5A/value': noRegister,
        },
        verdict: refusing({
          'EC: I: WS: 3C/value': {
            code: 'not-in-period',
            reason: 'Volume supplied and volume billed come from different years',
          },
        }),
      },
      2024: { ...fully, absent: { 'SC: SH: HO: 2A/value': noSurvey }, overwritten: ['EC: P: IN: 1C/value'] },
      2025: {
        ...fully,
        until: 'reviewed',
        talks: true,
        absent: { 'SC: SH: HO: 2A/value': noSurvey, 'EN: EN: PSN: 2A/value': noRegister },
        overwritten: ['EC: P: IN: 1C/value', 'SC: EH: ED: 3C/value'],
        approximate: ['EN: EN: AQ: 2C/value'],
        verdict: (key) => portPlacebo2025[key] ?? (/^(EC: I|EN)/.test(key) ? accept : { verdict: null, reason: null }),
      },
    },
  },
  {
    slug: 'samplestad',
    name: 'Samplestad',
    population: 96_000,
    areaKm2: 154,
    start: 0.7,
    gain: 0.02,
    years: {
      2023: { ...fully, absent: { 'EC: P: IN: 2C/value': noRegister } },
      2024: {
        ...fully,
        verdict: refusing({
          'EC: ICT: T: 2C/value': {
            code: 'wrong-scope',
            reason: 'Cameras that are switched off were counted as monitored',
          },
        }),
      },
      2025: {
        ...fully,
        absent: { 'EC: ICT: ICT: 4C/3g': gone3g, 'EC: P: IN: 2C/value': noRegister, 'EC: P: IN: 1C/value': noRegister },
        approximate: ['EC: P: EM: 4A/value'],
        correction: {
          note: 'Physicians who have retired were counted among those who practise.',
          indicator: 'SC: EH: H: 3C',
          dataPoint: 'value',
          question: 'The register of the chamber has fewer. Are retired physicians in this figure?',
          answer: 'They were. The figure now counts those with a licence to practise on 31 December.',
          input: 'physicians',
          value: 211,
        },
      },
      2026: { ...fully, until: 'submitted' },
    },
  },
]

const portPlacebo2025: Record<string, DemoVerdict> = {
  'EN: EN: WS: 2C/value': {
    verdict: 'in-question',
    reason: 'The figure doubled since last year. Does it include industry now?',
  },
  'EC: I: T: 3C/value': { verdict: 'in-question', reason: 'Do the 240 km include lanes shared with cars?' },
  'EN: EN: AQ: 1C/so2': {
    verdict: 'not-verified',
    code: 'wrong-unit',
    reason: 'Given in ppb; the conversion to µg/m³ was left out',
  },
}
