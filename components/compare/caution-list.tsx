import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Lettered } from '@/lib/comparisons/cautions'
import type { Comparison } from '@/lib/comparisons/comparison'
import { useSides } from './use-sides'

/** What to keep in mind, each under the letter that the values it is about carry. */
export function CautionList({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare')
  const { cautions } = comparison
  if (cautions.length === 0) return null
  return (
    <section className="care" aria-labelledby="care">
      <h2 id="care">{t('care', { count: cautions.length })}</h2>
      <ol>
        {cautions.map((caution) => (
          <li key={caution.kind}>
            <i className="nt">{caution.letter}</i> <CautionText caution={caution} comparison={comparison} />
          </li>
        ))}
      </ol>
      <p className="xs">{t('careNote')}</p>
    </section>
  )
}

function CautionText({ caution, comparison }: { caution: Lettered; comparison: Comparison }) {
  const t = useTranslations('compare.cautions')
  const basis = useTranslations('basis')
  const { listAt, nameAt } = useSides(comparison.sides)
  const b = (chunks: ReactNode) => <b>{chunks}</b>
  switch (caution.kind) {
    case 'fictional':
      return t.rich('fictional', { b, names: () => listAt(caution.at) })
    case 'years': {
      const spans = caution.spans.flatMap(({ at, from, to }) =>
        from === null ? [] : [`${nameAt(at)} ${from === to ? from : `${from}–${to}`}`],
      )
      return t.rich('years', { b, rows: caution.rows, spans: () => <span lang="">{spans.join(', ')}</span> })
    }
    case 'basis':
      return (
        <>
          {t.rich('basis', { b })}{' '}
          {caution.groups.map(({ basis: kind, at }, index) => (
            <span key={kind}>
              {index > 0 ? '; ' : null}
              {basis(kind)}: {listAt(at)}
            </span>
          ))}
          .
        </>
      )
    case 'method':
      return (
        <>
          {t.rich('method', { b })}{' '}
          {caution.groups.map(({ edition, set, at }, index) => (
            <span key={`${edition} ${set}`}>
              {index > 0 ? '; ' : null}
              <span lang="en">
                {edition}, {set}
              </span>
              : {listAt(at)}
            </span>
          ))}
          .
        </>
      )
    case 'notes':
      return t.rich('notes', { b, values: caution.values, names: () => listAt(caution.at) })
    case 'quality':
      return t.rich('quality', {
        b,
        rows: caution.rows,
        count: caution.unstated.length,
        names: () => listAt(caution.unstated),
      })
    case 'area':
      return t.rich('area', { b, count: caution.at.length, names: () => listAt(caution.at) })
    default:
      return t.rich(caution.kind, { b, rows: caution.rows })
  }
}
