import { useTranslations } from 'next-intl'
import { AxisDefs } from '@/components/charts/scale'
import { Crumbs } from '@/components/layout/crumbs'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { lettersOf } from '@/lib/comparisons/letters'
import { addressOf, type Choice, type Member } from '@/lib/pilots/groups'
import { MemberTable } from './member-table'
import { Shifts } from './shifts'
import { Spread } from './spread'

type Props = {
  slug: string
  name: string
  /** How many cities there are, of which `members` are shown. */
  cities: number
  members: readonly Member[]
  years: readonly number[]
  choice: Choice
}

/** The cities of a country: which they are, where they stand per category, and what has moved between two years. */
export function GroupPage({ slug, name, cities, members, years, choice }: Props) {
  const t = useTranslations('groups')
  const site = useTranslations('site')
  const letters = lettersOf(members.map((each) => each.name))
  const signed = members.map((each, at) => ({ ...each, letter: letters[at] ?? '?', hue: (at % 8) + 1 }))
  const reported = members.map(({ latest }) => latest.coverage.reported)
  const total = members[0]?.latest.coverage.total ?? 0
  const data = addressOf(slug, choice, '.csv')
  return (
    <>
      <MarkSheet />
      <AxisDefs />
      <Crumbs
        above={[
          { href: '/cities', text: site('cities') },
          { href: '/groups', text: t('title') },
        ]}
        here={<bdi>{name}</bdi>}
      />
      <header className="pagehead">
        <h1>{t('heading', { name })}</h1>
        <p className="stand">
          {t('coverage', { count: cities, low: Math.min(...reported), high: Math.max(...reported), total })}
        </p>
        {cities > members.length ? <p>{t('cut', { shown: members.length, count: cities })}</p> : null}
      </header>
      <MemberTable members={signed} />
      <Spread members={signed} data={data} />
      <Shifts slug={slug} members={signed} years={years} choice={choice} data={data} />
    </>
  )
}
