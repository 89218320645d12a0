import { useTranslations } from 'next-intl'
import { type Show, type Step, showing, shows } from '@/lib/reviews/walk'

/** Which values are listed, each choice with how many they are. */
export function ShowChoice(props: { href: string; steps: Step[]; show: Show; anchor?: string }) {
  const { href, steps, show, anchor = '' } = props
  const t = useTranslations('review.show')
  return (
    <nav className="seg" aria-label={t('label')}>
      {shows.map((each) => (
        <a
          key={each}
          href={`${href}${each === 'all' ? '' : `?show=${each}`}${anchor}`}
          aria-current={each === show ? 'true' : undefined}
        >
          {t(each)} <span>{showing(steps, each).length}</span>
        </a>
      ))}
    </nav>
  )
}
