import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { BandText } from '@/lib/frameworks/types'
import { numbersFor } from '@/lib/i18n/numbers'
import { bandMark } from '@/lib/scorecards/series/standing'

/** The bands with their lower boundaries, and to which band exactly the boundary belongs. */
export function BandTable({ bands }: { bands: readonly BandText[] }) {
  const t = useTranslations('method')
  const numbers = numbersFor(useLocale())
  return (
    <div className="scroll">
      <table className="narrow">
        <thead>
          <tr>
            <th>{t('band')}</th>
            <th className="num">{t('pointsHead')}</th>
            <th className="num">{t('from')}</th>
            <th>{t('boundary')}</th>
          </tr>
        </thead>
        <tbody>
          {[...bands].reverse().map((band) => (
            <tr key={band.id}>
              <th scope="row" lang="en">
                <Mark of={bandMark(band.points)} /> {band.label}
              </th>
              <td className="num">{band.points}</td>
              <td className="num">{numbers.plain(band.from)} %</td>
              <td>{t(band.owns ? 'owns' : 'ownsNot')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
