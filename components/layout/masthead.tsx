import { useTranslations } from 'next-intl'
import { Brand } from './brand'

export type Place = 'cities' | 'compare' | 'indicators' | 'method'

const places: { place: Place; href: string }[] = [
  { place: 'cities', href: '/cities' },
  { place: 'compare', href: '/compare' },
  { place: 'indicators', href: '/indicators' },
  { place: 'method', href: '/methodology' },
]

export function Masthead({ current, signedIn }: { current?: Place | undefined; signedIn: boolean }) {
  const t = useTranslations('site')
  return (
    <header className="mast">
      <div className="wrap">
        <Brand name={t('name')} />
        <nav aria-label={t('main')}>
          <ul>
            {places.map(({ place, href }) => (
              <li key={place}>
                <a href={href} aria-current={place === current ? 'true' : undefined}>
                  {t(place)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <search className="seek">
          <form action="/search" method="get">
            <input
              name="q"
              type="search"
              aria-label={t('searchField')}
              placeholder={t('searchField')}
              autoComplete="off"
            />
            <button type="submit" aria-label={t('search')}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="7" cy="7" r="4.6" />
                <path d="m10.5 10.5 3.6 3.6" />
              </svg>
            </button>
          </form>
        </search>
        {!signedIn && (
          <a className="tools" href="/sign-in">
            {t('signIn')}
          </a>
        )}
      </div>
    </header>
  )
}
