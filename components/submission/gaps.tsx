import { useTranslations } from 'next-intl'
import { Figure } from '@/components/ui/figure'
import type { Completeness } from '@/lib/submissions/completeness'
import { Places } from './places'

/** What is not answered, and what values do not say about themselves. */
export function Gaps({ submissionId, gaps }: { submissionId: string; gaps: Completeness }) {
  const t = useTranslations('check')
  const { missing, notReported, without } = gaps
  const { core, advanced } = missing
  const bare = without.quality.length + without.source.length + without.referenceYear.length
  return (
    <>
      <Figure id="missing" title={t('missing', { count: core.length + advanced.length })} unit={t('missingUnit')}>
        <Places submissionId={submissionId} heading={t('missingCore', { count: core.length })} places={core} />
        <Places
          submissionId={submissionId}
          heading={t('missingAdvanced', { count: advanced.length })}
          places={advanced}
        />
        {notReported.length > 0 && (
          <Places
            submissionId={submissionId}
            heading={t('notReported', { count: notReported.length })}
            places={notReported}
          />
        )}
      </Figure>
      <Figure id="without" title={t('without', { count: bare })} unit={t('withoutUnit')}>
        {(['quality', 'source', 'referenceYear'] as const).map((name) => (
          <Places
            key={name}
            submissionId={submissionId}
            heading={t(name, { count: without[name].length })}
            places={without[name]}
          />
        ))}
      </Figure>
    </>
  )
}
