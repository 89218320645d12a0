import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { type Naming as Told, tell } from '@/lib/submissions/checks/words'
import { FaultText } from './fault-text'
import { Repair } from './repair'
import type { ViewLine, ViewRow } from './view'

export type Naming = Pick<Told, 'lastYear'> & {
  dataPoints: ReadonlyMap<string, string>
  inputs: ReadonlyMap<string, string>
}

/** One row of the dry run: what it is about, what would change, what is refused and how to repair it. */
export function DryRow({ row, names, locale }: { row: ViewRow; names: Naming; locale: string }) {
  const t = useTranslations('spreadsheet')
  const { code, name, where, status, lines, value, faults, repairs } = row
  const addresses = new Set([...faults.flatMap(({ cell }) => cell ?? []), ...repairs.map(({ address }) => address)])
  return (
    <li className={`row ${status}`}>
      <h3>
        <span className="tag">{t(`statuses.${status}`)}</span> <span lang="en">{name}</span>{' '}
        {code && <code>{code}</code>}{' '}
        <small>{where === null ? t('follows') : <bdi data-text="where">{where}</bdi>}</small>
      </h3>
      {(lines.length > 0 || value) && (
        <dl>
          {lines.map((line) => (
            <Line key={line.label} line={line} />
          ))}
          {value && <Line line={{ label: t('value'), ...value, isOwnText: false }} />}
        </dl>
      )}
      {faults.map((fault) => (
        <FaultText key={JSON.stringify(fault)} fault={fault} />
      ))}
      {[...addresses].map((address) => (
        <Repair
          key={address}
          address={address}
          text={repairs.find((each) => each.address === address)?.text ?? null}
          options={faults.find(({ cell }) => cell === address)?.options ?? []}
          locale={locale}
        />
      ))}
      <Findings row={row} names={names} />
      {row.overtaken && <Choice row={row} />}
    </li>
  )
}

function Line({ line: { label, from, to, isOwnText } }: { line: ViewLine }) {
  const t = useTranslations('spreadsheet')
  const { numbers } = useFigures()
  const show = (value: ViewLine['to']) => {
    if (value === null) return <span className="none">{t('empty')}</span>
    return <bdi lang={isOwnText ? '' : undefined}>{typeof value === 'number' ? numbers.plain(value) : value}</bdi>
  }
  return (
    <div>
      <dt lang="en">{label}</dt>
      <dd>{t.rich('fromTo', { from: () => show(from), to: () => show(to) })}</dd>
    </div>
  )
}

function Findings({ row, names }: { row: ViewRow; names: Naming }) {
  const t = useTranslations('spreadsheet')
  const checks = useTranslations('checks')
  const { numbers } = useFigures()
  return row.findings.map((finding) => {
    const { values } = tell(finding, {
      lastYear: names.lastYear,
      number: (value) => numbers.plain(Number(value.toPrecision(6))),
      dataPoint: (key) => names.dataPoints.get(key) ?? key,
      input: (key) => names.inputs.get(key) ?? key,
    })
    return (
      <p key={finding.rule} className="ask">
        <b>{checks(`names.${finding.kind}`)}.</b> {checks(`findings.${finding.kind}`, values)} {t('explainLater')}
      </p>
    )
  })
}

/** Somebody has changed the row since the file was made: which of the two is to stand? */
function Choice({ row: { key, name, taken } }: { row: ViewRow }) {
  const t = useTranslations('spreadsheet')
  return (
    <fieldset className="choice">
      <legend>{t('conflict', { name })}</legend>
      {(['record', 'file'] as const).map((which) => (
        <label key={which}>
          <input type="radio" name={`take:${key}`} value={which} defaultChecked={taken === (which === 'file')} />{' '}
          {t(`choices.${which}`)}
        </label>
      ))}
    </fieldset>
  )
}
