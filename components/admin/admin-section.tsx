import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export const adminPlaces = {
  accounts: '/admin',
  cities: '/admin/cities',
  cycles: '/admin/cycles',
  programmes: '/admin/programmes',
  assessors: '/admin/assessors',
  submissions: '/admin/submissions',
  challenges: '/challenges',
  outbox: '/admin/outbox',
} as const
export type AdminPlace = keyof typeof adminPlaces

/** The frame of the administrator's pages: where they are, and the way to the others. */
export function AdminSection({ place, children }: { place: AdminPlace; children: ReactNode }) {
  const t = useTranslations('admin')
  return (
    <AdminFrame place={place}>
      <h1>{t(`titles.${place}`)}</h1>
      <p className="stand">{t(`standfirsts.${place}`)}</p>
      {children}
    </AdminFrame>
  )
}

/** The same for a page that lies below one of them and has a name of its own. */
export function AdminFrame({ place, children }: { place: AdminPlace; children: ReactNode }) {
  const t = useTranslations('admin')
  return (
    <section className="section">
      <nav aria-label={t('places')} className="subnav">
        {(Object.keys(adminPlaces) as AdminPlace[]).map((each) => (
          <a key={each} href={adminPlaces[each]} aria-current={each === place ? 'page' : undefined}>
            {t(`titles.${each}`)}
          </a>
        ))}
      </nav>
      {children}
    </section>
  )
}
