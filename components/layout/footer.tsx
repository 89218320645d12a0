import { useTranslations } from 'next-intl'
import { Brand } from './brand'
import { type Theme, ThemeChoice } from './theme-choice'

export function Footer({ theme }: { theme: Theme }) {
  const t = useTranslations('site')
  return (
    <footer className="foot">
      <div className="wrap">
        <Brand name={t('name')} />
        <p>
          {t('disclaimer')} {t('licence')}. {t('dataLicence')} <a href="/verify">{t('verify')}</a> ·{' '}
          <a href="/feed.xml">{t('feed')}</a>
        </p>
        <ThemeChoice theme={theme} />
      </div>
    </footer>
  )
}
