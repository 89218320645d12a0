import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'

const states = [
  'verified',
  'transcribed',
  'reported',
  'in-question',
  'no-benchmark',
  'not-verified',
  'not-reported',
  'not-applicable',
] as const

/** Every way a data point can stand, with its mark, its name and what it means. */
export function States() {
  const t = useTranslations('states')
  return (
    <dl className="states">
      {states.map((state) => (
        <div key={state}>
          <dt>
            <Mark of={state} /> {t(`names.${state}`)}
          </dt>
          <dd>{t(`explained.${state}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
