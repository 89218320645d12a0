import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** Where the reader is: links to the pages above, then the name of this one. */
export function Crumbs({ above, here }: { above: { href: string; text: ReactNode }[]; here: ReactNode }) {
  const t = useTranslations('site')
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      <ol>
        {above.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
