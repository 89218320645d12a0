import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** From a reported value to a public one, each step drawn as a value on its way to a line. */
export function ThreeSteps({ dataPoints }: { dataPoints: string }) {
  const t = useTranslations('home')
  return (
    <div className="how">
      <Step title={t('reportsTitle')} text={t('reports', { dataPoints })}>
        <circle className="open" cx="80" cy="14" r="6" />
      </Step>
      <Step title={t('checksTitle')} text={t('checks')}>
        <circle className="seal" cx="80" cy="14" r="8" />
        <path className="tick" d="m76.4 14.3 2.5 2.5 4.8-5.2" />
      </Step>
      <Step title={t('readsTitle')} text={t('reads')}>
        <path className="way" d="M4 14h76" />
        <circle className="b2" cx="80" cy="14" r="6.5" />
      </Step>
    </div>
  )
}

function Step({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section>
      <svg viewBox="0 0 160 28" width="160" height="28" aria-hidden="true">
        <path className="base" d="M4 14h136" />
        <path className="goal" d="M140 2v24" />
        {children}
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}
