import { useTranslations } from 'next-intl'
import { addressOf, type View, views } from '@/lib/comparisons/address'
import type { Comparison } from '@/lib/comparisons/comparison'

type Option = { text: string; to: Partial<View>; on: boolean }

/** Every choice of the view as a link to the same view with one thing changed. */
export function ViewBar({ comparison, years }: { comparison: Comparison; years: number[] }) {
  const t = useTranslations('compare')
  const { view, counts } = comparison
  const points: Option[] = [
    {
      text: t('shared', { count: counts.shared }),
      to: { onlyCommon: false, show: 'shared' },
      on: !view.onlyCommon && view.show === 'shared',
    },
    { text: t('common', { count: counts.common }), to: { onlyCommon: true, show: 'shared' }, on: view.onlyCommon },
    {
      text: t('all', { count: counts.all }),
      to: { onlyCommon: false, show: 'all' },
      on: !view.onlyCommon && view.show === 'all',
    },
  ]
  const levels: Option[] = (['all', 'core'] as const).map((level) => ({
    text: t(`level.${level}`),
    to: { level },
    on: view.level === level,
  }))
  const orders: Option[] = (['category', 'gap'] as const).map((order) => ({
    text: t(`order.${order}`),
    to: { order },
    on: view.order === order,
  }))
  const of: Option[] = [
    { text: t('latest'), to: { year: null }, on: view.year === null },
    ...years.map((year) => ({ text: String(year), to: { year }, on: view.year === year })),
  ]
  return (
    <nav className="cmpbar" aria-label={t('choices')}>
      <Choice
        label={t('viewLabel')}
        view={view}
        options={views.map((each) => ({ text: t(`views.${each}`), to: { view: each }, on: view.view === each }))}
      />
      <Choice label={t('points')} view={view} options={points} />
      <Choice label={t('levelLabel')} view={view} options={levels} />
      {view.view === 'overview' ? <Choice label={t('orderLabel')} view={view} options={orders} /> : null}
      {years.length > 1 || view.year !== null ? <Choice label={t('yearLabel')} view={view} options={of} /> : null}
    </nav>
  )
}

function Choice({ label, view, options }: { label: string; view: View; options: Option[] }) {
  return (
    <div className="ctl">
      <span>{label}</span>
      <ul className="seg" aria-label={label}>
        {options.map(({ text, to, on }) => (
          <li key={text}>
            <a href={addressOf({ ...view, ...to })} aria-current={on ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
