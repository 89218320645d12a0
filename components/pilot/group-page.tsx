import { useTranslations } from 'next-intl'
import { AxisDefs } from '@/components/charts/scale'
import { Crumbs } from '@/components/layout/crumbs'
import { MarkSheet } from '@/components/ui/mark-sheet'
import { lettersOf } from '@/lib/comparisons/letters'
import { addressOf, type Choice, type Group, type Member, type Programme } from '@/lib/pilots/groups'
import { MemberTable } from './member-table'
import { Shifts } from './shifts'
import { Spread } from './spread'

type Props = {
  group: Group
  name: string
  /** The first of its cities. */
  members: readonly Member[]
  years: readonly number[]
  choice: Choice
}

/** The cities of a country or a programme: which they are, where they stand per category, and what has moved between two years. */
export function GroupPage({ group, name, members, years, choice }: Props) {
  const t = useTranslations('groups')
  const site = useTranslations('site')
  const { slug, cities, low, high } = group
  const letters = lettersOf(members.map((each) => each.name))
  const signed = members.map((each, at) => ({ ...each, letter: letters[at] ?? '?', hue: (at % 8) + 1 }))
  const total = members[0]?.latest.coverage.total ?? 0
  const data = addressOf(slug, choice)
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
        {'country' in group ? <h1>{t('heading', { name })}</h1> : <About programme={group} />}
        <p className={'country' in group ? 'stand' : undefined}>
          {t('coverage', {
            count: cities,
            low,
            high,
            total,
            spread: String(low < high),
          })}
        </p>
        {cities > members.length ? <p>{t('cut', { shown: members.length, count: cities })}</p> : null}
        {'awaited' in group && group.awaited > 0 ? <p>{t('awaited', { count: group.awaited })}</p> : null}
      </header>
      <MemberTable members={signed} />
      <Spread members={signed} data={data} />
      <Shifts slug={slug} members={signed} years={years} choice={choice} data={data} />
    </>
  )
}

/** What a programme is, in the words of whoever put it on record. */
function About({ programme: { name, description, link, since } }: { programme: Programme }) {
  const t = useTranslations('groups')
  return (
    <>
      <h1 lang="">{name}</h1>
      <p className="stand" lang="" dir="auto">
        {description}
      </p>
      <p>
        {t('since', { year: String(since) })}{' '}
        {link === null ? null : (
          <a href={link} rel="noreferrer">
            {t('link')}
          </a>
        )}
      </p>
    </>
  )
}
