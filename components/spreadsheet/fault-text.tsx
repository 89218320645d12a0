import { useTranslations } from 'next-intl'
import type { Fault } from '@/lib/exchange/fault'
import { tell } from '@/lib/exchange/tell'

/** Where, what was found, what was expected, what to do. */
export function FaultText({ fault }: { fault: Fault }) {
  const t = useTranslations('spreadsheet')
  const { where, found, expected, remedy } = tell(fault, t)
  return (
    <div className="fault">
      <p>
        <b data-text="where">{where}</b>{' '}
        {t.rich('fault', {
          found: () => <span data-text="found">{found}</span>,
          expected: () => <span data-text="expected">{expected}</span>,
        })}
      </p>
      <p data-text="remedy">{remedy}</p>
    </div>
  )
}
