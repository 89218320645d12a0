import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { Reach } from '@/lib/submissions/reach'

/** Which scores would count as final: the core data points of every sub-dimension against the gate. */
export function ReachTable({ reach, gate }: { reach: Reach[]; gate: number }) {
  const t = useTranslations('check')
  const final = reach.filter(({ coverage }) => !coverage.provisional).length
  return (
    <Figure id="coverage" title={t('coverage', { final, total: reach.length, gate })} unit={t('coverageUnit')}>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('group')}</th>
              <th scope="col" className="num">
                {t('core')}
              </th>
              <th scope="col" className="num">
                {t('all')}
              </th>
              <th scope="col" className="num">
                {t('final')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reach.map(({ group, coverage }) => (
              <tr key={group.id}>
                <th scope="row" lang="en">
                  {group.name}
                </th>
                <td className="num">{t('of', { done: coverage.coreReported, total: coverage.coreTotal })}</td>
                <td className="num">{t('of', { done: coverage.reported, total: coverage.total })}</td>
                <td className="num">{coverage.provisional ? t('finalNo') : t('finalYes')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Figure>
  )
}
