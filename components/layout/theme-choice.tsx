import { useTranslations } from 'next-intl'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

/** Chooses the theme with an ordinary form, so that it works without scripts. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const t = useTranslations('theme')
  return (
    <form className="seg" action="/theme" method="post" aria-label={t('legend')}>
      {themes.map((choice) => (
        <button key={choice} name="theme" value={choice} type="submit" aria-pressed={choice === theme}>
          {t(choice)}
        </button>
      ))}
    </form>
  )
}
