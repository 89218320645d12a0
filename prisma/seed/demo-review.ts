/** What the city and its assessors say to each other about Port Placebo 2025, so that a review can be looked at half way. */
import { readFileSync } from 'node:fs'
import { addFile, addLink } from '@/lib/evidence/commands'
import { justify } from '@/lib/justifications/commands'
import type { Actor } from '@/lib/policy/policy'
import { answerQuestion } from '@/lib/reviews/commands/answer'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { declare } from '@/lib/reviews/commands/declare'
import { getReview } from '@/lib/reviews/queries/review'
import { saveReadings } from '@/lib/submissions/commands'
import type { DemoVerdict } from './demo-cities'
import { must } from './must'

type Cast = { admin: Actor; second: Actor; coordinator: Actor }

const crime = { indicator: 'SC: SH: SA: 8C', dataPoint: 'value' }
const mobile = { indicator: 'EC: ICT: ICT: 3C', dataPoint: 'value' }

/** What the assessor asks first, and the city has answered by now. */
export const answered: Record<string, DemoVerdict> = {
  [`${crime.indicator}/${crime.dataPoint}`]: {
    verdict: 'in-question',
    reason: 'Does this count offences reported or cases recorded by the police? Please give the table.',
  },
  [`${mobile.indicator}/${mobile.dataPoint}`]: {
    verdict: 'in-question',
    reason: 'Are subscriptions of machines in this figure?',
  },
}

const explanations: Record<string, string> = {
  'EC: P: IN: 3A/value':
    'The register counts every enterprise with fewer than 250 people; most of ours are that small.',
  'EC: I: ES: 3C/value': 'The islands are not connected to the grid yet.',
}

/** What stands beside the figures when the city hands in: a file, links, and what it says to the checks. */
export async function addProof({ admin, coordinator }: Cast, submissionId: string): Promise<void> {
  const link = { place: 'Table 7', mayBePublic: true, url: 'https://statistics.port-placebo.example/yearbook-2025' }
  for (const indicator of ['EC: ICT: ICT: 1C', 'EC: I: WS: 1C', 'EN: EN: WS: 1C'])
    await must('link', addLink(coordinator, { submissionId, indicator, dataPoint: 'value', ...link }))
  const notes = new Blob(['Police statistics 2025 of Port Placebo, a fictional city.\nReported offences: 5690\n'])
  const file = { submissionId, ...crime, fileName: 'police-statistics-2025.txt', place: 'line 2' }
  await must('file', addFile(coordinator, file, notes.stream()))
  for (const { key, findings } of (await getReview(admin, submissionId))?.rows ?? [])
    for (const [{ rule }] of findings) {
      const [indicator = '', dataPoint = ''] = key.split('/')
      const text = explanations[key]
      if (text) await must(key, justify(coordinator, { submissionId, rule, indicator, dataPoint, text }))
    }
}

/** A second assessor is assigned and has declared; what they read is left to whoever looks at the demo. */
export async function addSecond({ admin, second }: Cast, submissionId: string): Promise<void> {
  await must('second', assignAssessor(admin, submissionId, second.id, 'second'))
  await must('second', declare(second, { submissionId, conflict: false }))
}

/** The city answers: one with another figure and a page that shows it, one in words. */
export async function answerBoth({ coordinator }: Cast, submissionId: string): Promise<void> {
  const table = new Blob([readFileSync('prisma/seed/police-table.png')])
  const file = { submissionId, ...crime, fileName: 'police-statistics-2025-p14.png', place: 'Table 4.2' }
  await must('table', addFile(coordinator, file, table.stream()))
  const inputs = { [`${crime.indicator}/violent_crimes`]: 5118 }
  await must('figure', saveReadings(coordinator, { submissionId, inputs, readings: [], door: 'form' }))
  const cases = 'We had counted reports. Table 4.2 has the cases recorded: 5118. The figure and the file are new.'
  await must('cases', answerQuestion(coordinator, { submissionId, ...crime, text: cases }))
  const people = 'No. Machines have numbers of their own and are left out.'
  await must('people', answerQuestion(coordinator, { submissionId, ...mobile, text: people }))
}
