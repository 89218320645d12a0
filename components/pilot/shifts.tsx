import { useLocale, useTranslations } from 'next-intl'
import { AxisLabels } from '@/components/charts/scale'
import { ShiftPlot } from '@/components/charts/shift-plot'
import { Sign } from '@/components/compare/sign'
import { Figure } from '@/components/ui/figure'
import { Num } from '@/components/ui/number'
import { asCell, asColumnHead, asRow, asRowGroup, asRowHead, asTable } from '@/components/ui/table-roles'
import { numbersFor } from '@/lib/i18n/numbers'
import { type Choice, gapsOf, movedOf, type Shift, shiftsOf, widestOf } from '@/lib/pilots/groups'
import type { Signed } from './signed'
import { Source } from './spread'

type Props = { slug: string; members: readonly Signed[]; years: readonly number[]; choice: Choice; data: string }

/** Per category, what has moved in each city between two publications, and what speaks against calling it a change. */
export function Shifts({ slug, members, years, choice, data }: Props) {
  const t = useTranslations('groups')
  const numbers = numbersFor(useLocale())
  const all = shiftsOf(members)
  const widest = widestOf(all)
  const joining = members.some(({ joined }) => joined !== null)
  const unit = years.length < 2 ? null : t(joining && choice.before === null ? 'joiningUnit' : 'shiftUnit')
  const title = t('shiftTitle', { count: movedOf(members), total: members.length })
  return (
    <Figure id="shifts" title={title} unit={unit} source={<Source members={members} data={data} />}>
      {years.length < 2 ? null : <YearChoice slug={slug} years={years} choice={choice} joining={joining} />}
      {all.length > 0 || years.length < 2 ? null : <p>{t('none')}</p>}
      {widest ? (
        <p>
          {t.rich('widest', {
            city: members[widest.shift.at]?.name ?? '',
            from: numbers.percent(widest.shift.from),
            to: numbers.percent(widest.shift.to),
            category: () => (
              <span lang="en">
                {widest.name} ({widest.subDimension})
              </span>
            ),
          })}
        </p>
      ) : null}
      {gapsOf(members, choice).map(({ at, joined, lacks }) => (
        <p key={at}>
          {t.rich('gap', { lacks, joined: String(joined), city: () => <span lang="">{members[at]?.name}</span> })}
        </p>
      ))}
      <table className="cmps shift-list" {...asTable} hidden={all.length === 0}>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            <th {...asColumnHead} scope="col">
              {t('city')}
            </th>
            <th {...asColumnHead} scope="col" className="cs">
              <span className="sr">{t('share')}</span>
              <AxisLabels />
            </th>
            <th {...asColumnHead} scope="col" className="num">
              {t('beforeAfter')}
            </th>
          </tr>
        </thead>
        {all.map(({ id, name, subDimension, shifts }) => (
          <tbody key={id} {...asRowGroup}>
            <tr {...asRow} className="gh">
              <th {...asRowHead} colSpan={3} scope="rowgroup" lang="en">
                {name} <small>{subDimension}</small>
              </th>
            </tr>
            {shifts.map((shift) => (
              <Row key={shift.at} of={shift} members={members} />
            ))}
          </tbody>
        ))}
      </table>
    </Figure>
  )
}

/** Which years are held against each other; the answer is the same page at another address. */
function YearChoice({ slug, years, choice, joining }: Pick<Props, 'slug' | 'years' | 'choice'> & { joining: boolean }) {
  const t = useTranslations('groups')
  const usual = { before: t(joining ? 'lastBefore' : 'first'), after: t('latest') }
  return (
    <form action={`/groups/${slug}#shifts`} className="year-choice">
      {(['before', 'after'] as const).map((which) => (
        <span key={which}>
          <label htmlFor={which}>{t(which)}</label>{' '}
          <select id={which} name={which} defaultValue={choice[which] ?? ''}>
            <option value="">{usual[which]}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </span>
      ))}
      <button type="submit" className="btn">
        {t('show')}
      </button>
    </form>
  )
}

function Row({ of: { at, from, to, reported, warnings }, members }: { of: Shift; members: readonly Signed[] }) {
  const t = useTranslations('groups')
  const numbers = numbersFor(useLocale())
  const city = members[at]
  if (!city?.before || !city.after) return null
  const [before, after] = [numbers.percent(from), numbers.percent(to)]
  const [was, is, total] = reported
  return (
    <tr {...asRow}>
      <th {...asRowHead} scope="row">
        <Sign side={city} /> <span lang="">{city.name}</span>{' '}
        <small>
          <bdi>{t('fromTo', { from: String(city.before.year), to: String(city.after.year) })}</bdi>
        </small>
      </th>
      <td {...asCell} className="cs">
        <ShiftPlot from={from} to={to} label={t('shift', { city: city.name, before, after })} />
        {warnings.length === 0 ? null : (
          <small className="why">{warnings.map((each) => t(`warnings.${each}`, { was, is, total })).join(' ')}</small>
        )}
      </td>
      <td {...asCell} className="num rg">
        <Num>{`${before} → ${after}\u00a0%`}</Num>
      </td>
    </tr>
  )
}
