import { useTranslations } from 'next-intl'
import { useCountry } from '@/components/scorecard/use-country'
import { addressOf, type CityRef, type View, writeCity } from '@/lib/comparisons/address'
import type { Comparison, Side } from '@/lib/comparisons/comparison'
import { Sign } from './sign'
import { useSides } from './use-sides'

const without = (view: View, ref: CityRef): View => ({
  ...view,
  cities: view.cities.filter((other) => writeCity(other) !== writeCity(ref)),
})

/** Who is compared: sign, name, publication and coverage, each with a way to leave it out. */
export function Chips({ comparison, fixed = false }: { comparison: Comparison; fixed?: boolean }) {
  const t = useTranslations('compare')
  const { sides, missing, view } = comparison
  return (
    <ul className="chips">
      {sides.map((side) => (
        <Chip key={writeCity(side.ref)} side={side} view={view} sides={sides} fixed={fixed} />
      ))}
      {missing.map((ref) => (
        <li key={writeCity(ref)}>
          <span>
            <b>{ref.slug}</b>
            <small>{t('notPublished', { year: String(ref.year ?? view.year ?? 'none') })}</small>
          </span>
          {fixed ? null : <Remove view={view} target={ref} name={ref.slug} />}
        </li>
      ))}
    </ul>
  )
}

function Chip(props: { side: Side; sides: readonly Side[]; view: View; fixed: boolean }) {
  const t = useTranslations('compare')
  const basis = useTranslations('basis')
  const country = useCountry()
  const { side, sides, view, fixed } = props
  const { nameOf } = useSides(sides)
  const { city, year, version, coverage } = side.scorecard
  const { reported, total } = coverage
  return (
    <li>
      <Sign side={side} />
      <span>
        <b lang="">{fixed ? city.name : <a href={`/cities/${city.slug}/${year}`}>{city.name}</a>}</b>
        <small>
          <bdi>{country(city)}</bdi>
        </small>
        <small>
          {basis('short', { year: String(year), basis: side.scorecard.basis })}
          {version > 1 ? `, ${t('version', { version })}` : null}
        </small>
        <small>{t('onRecord', { reported, total })}</small>
      </span>
      {fixed ? null : <Remove view={view} target={side.ref} name={nameOf(side)} />}
    </li>
  )
}

function Remove({ view, target, name }: { view: View; target: CityRef; name: string }) {
  const t = useTranslations('compare')
  return (
    <a className="x" href={addressOf(without(view, target))}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" />
      </svg>
      <span className="sr">{t('remove', { name })}</span>
    </a>
  )
}
