import { useTranslations } from 'next-intl'
import type { Fault } from '@/lib/exchange/fault'

/** Where, what was found, what was expected, what to do. */
export function FaultText({ fault: { where, found, expected, remedy } }: { fault: Fault }) {
  const t = useTranslations('spreadsheet')
  return (
    <div className="fault">
      <p>
        <b data-text="where">{where}</b>{' '}
        {t.rich('fault', {
          found: () => (
            <span lang="en" data-text="found">
              {found}
            </span>
          ),
          expected: () => (
            <span lang="en" data-text="expected">
              {expected}
            </span>
          ),
        })}
      </p>
      <p lang="en" data-text="remedy">
        {remedy}
      </p>
    </div>
  )
}
