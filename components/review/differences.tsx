import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import type { DataPoint, Framework } from '@/lib/frameworks/types'
import type { Difference } from '@/lib/reviews/talk'
import { inputsByKey } from '@/lib/submissions/evaluate'
import { qualities } from '@/lib/submissions/words'
import { useValues } from './use-values'

type Props = { of: Difference[]; framework: Framework; point: DataPoint }

/** From what to what, line by line. */
export function Differences({ of, framework, point }: Props) {
  return (
    <ul className="diffs">
      {of.map((each) => (
        <Line key={each.what} of={each} framework={framework} point={point} />
      ))}
    </ul>
  )
}

function Line({ of, framework, point }: { of: Difference; framework: Framework; point: DataPoint }) {
  const t = useTranslations('review.parts')
  const input = inputsByKey(framework).get(of.what)
  return (
    <li>
      {input ? <span lang="en">{input.name}</span> : isPart(of.what) && t(of.what)}:{' '}
      <del>
        <Said of={of} side="from" point={point} />
      </del>{' '}
      <span aria-hidden="true">→</span>{' '}
      <ins>
        <Said of={of} side="to" point={point} />
      </ins>
    </li>
  )
}

function Said({ of, side, point }: { of: Difference; side: 'from' | 'to'; point: DataPoint }) {
  const t = useTranslations('review.parts')
  const quality = useTranslations('quality')
  const places = useTranslations('review.places')
  const { numbers } = useFigures()
  const { write } = useValues()
  const said = of[side]
  if (said === null) return t('nothing')
  if (of.what === 'value' && typeof said === 'number') return <Num>{write(point, said)}</Num>
  if (of.what === 'referenceYear') return <bdi>{said}</bdi>
  if (typeof said === 'number') return <Num>{numbers.plain(said)}</Num>
  const known = qualities.find((each) => each === said)
  if (of.what === 'quality' && known) return quality(known)
  if (of.what === 'state') return said === 'not-applicable' || said === 'not-reported' ? places(said) : t('aValue')
  return <span lang="">{said}</span>
}

const parts = ['state', 'value', 'quality', 'origin', 'source', 'sourceUrl', 'referenceYear', 'reason', 'note'] as const
const isPart = (text: string): text is (typeof parts)[number] => parts.some((each) => each === text)
