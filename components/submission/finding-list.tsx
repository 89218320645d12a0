import { useFormatter, useTranslations } from 'next-intl'
import { useRefusalWords } from '@/components/account/use-refusal-words'
import { useFigures } from '@/components/scorecard/use-figures'
import { CommandForm } from '@/components/ui/command-form'
import { Figure } from '@/components/ui/figure'
import { Mark } from '@/components/ui/mark'
import type { FormAction } from '@/lib/form'
import type { JustificationRow } from '@/lib/justifications/schemas'
import type { Finding } from '@/lib/submissions/checks/subject'
import { type Naming, tell } from '@/lib/submissions/checks/words'
import type { Place } from '@/lib/submissions/completeness'
import { hrefOfPlace, nameOfPlace } from './places'

export type Explained = { finding: Finding; place: Place; said: JustificationRow | null; mayExplain: boolean }
type Names = Pick<Naming, 'lastYear'> & { dataPoints: ReadonlyMap<string, string>; inputs: ReadonlyMap<string, string> }
type Props = { submissionId: string; findings: Explained[]; names: Names; justify: FormAction }

/** What the soft rules find, those that nobody has explained first. */
export function FindingList({ submissionId, findings, names, justify }: Props) {
  const t = useTranslations('check')
  const open = findings.filter((each) => each.said === null)
  const explained = findings.filter((each) => each.said !== null)
  return (
    <Figure
      id="findings"
      title={t('findings', { open: open.length, explained: explained.length })}
      unit={findings.length > 0 ? t('findingsUnit') : undefined}
    >
      {findings.length > 0 && (
        <ul className="finds">
          {[...open, ...explained].map((each) => (
            <FindingEntry
              key={`${each.finding.rule} ${each.finding.key}`}
              submissionId={submissionId}
              of={each}
              names={names}
              justify={justify}
            />
          ))}
        </ul>
      )}
    </Figure>
  )
}

function FindingEntry(props: { submissionId: string; of: Explained; names: Names; justify: FormAction }) {
  const { submissionId, of, names, justify } = props
  const { finding, place, said, mayExplain } = of
  const t = useTranslations('check')
  const checks = useTranslations('checks')
  const words = useRefusalWords()
  const { numbers } = useFigures()
  const told = tell(finding, {
    lastYear: names.lastYear,
    number: (value) => numbers.plain(Number(value.toPrecision(6))),
    dataPoint: (key) => names.dataPoints.get(key) ?? key,
    input: (key) => names.inputs.get(key) ?? key,
  })
  return (
    <li className={said ? 'find told' : 'find'}>
      <h3>
        <Mark of={said ? 'verified' : 'in-question'} label={said ? t('explained') : undefined} />{' '}
        <a href={hrefOfPlace(submissionId, place)} lang="en">
          {nameOfPlace(place)}
        </a>
      </h3>
      <p>
        <b>{checks(`names.${finding.kind}`)}.</b> {checks(`findings.${finding.kind}`, told.values)}
      </p>
      {said && <Reason said={said} />}
      {mayExplain && (
        <CommandForm
          action={justify}
          hidden={{ submissionId, rule: finding.rule, ...pointOf(place) }}
          fields={[{ name: 'text', label: t('why'), type: 'textarea', ...(said ? { value: said.text } : {}) }]}
          submit={said ? t('explainAnew') : t('explain')}
          quiet
          words={words}
        />
      )}
    </li>
  )
}

function Reason({ said }: { said: JustificationRow }) {
  const t = useTranslations('check')
  const format = useFormatter()
  const date = format.dateTime(new Date(said.at), { dateStyle: 'long' })
  return (
    <blockquote className="said">
      <p lang="">{said.text}</p>
      <footer>{t.rich('by', { name: () => <bdi lang="">{said.by}</bdi>, date })}</footer>
    </blockquote>
  )
}

const pointOf = ({ indicator, point }: Place) => ({ indicator: indicator.code, dataPoint: point.id })
