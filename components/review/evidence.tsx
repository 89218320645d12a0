import { useFormatter, useTranslations } from 'next-intl'
import { Icon } from '@/components/entry/icons'
import type { EvidenceRow } from '@/lib/evidence/schemas'
import type { ValueView } from './view'

/**
 * Files and links that show where the figure comes from. A picture is drawn here; everything else is a download, which
 * the evidence's own address serves in a sandbox where nothing runs.
 */
export function Evidence({ view }: { view: ValueView }) {
  const { row, review } = view
  const t = useTranslations('review.evidence')
  return (
    <section id="evidence" tabIndex={-1} aria-labelledby="ev" data-hotkey="e">
      <h3 id="ev">
        {t('title')} <span className="dimmer">{t('count', { count: row.evidence.length })}</span>
      </h3>
      <ul className="proofs">
        {row.evidence.map((each) => (
          <Proof key={each.id} of={each} submissionId={review.head.id} since={row.askedAt} />
        ))}
      </ul>
    </section>
  )
}

function Proof({ of, submissionId, since }: { of: EvidenceRow; submissionId: string; since: Date | null }) {
  const t = useTranslations('review.evidence')
  const format = useFormatter()
  const name = of.kind === 'file' ? of.fileName : of.url
  const href = of.kind === 'file' ? `/api/workspace/${submissionId}/evidence/${of.id}` : of.url
  const isNew = since !== null && new Date(of.at) > since
  const isPicture = of.kind === 'file' && of.mediaType.startsWith('image/')
  return (
    <li id={`e-${of.id}`}>
      {isPicture && (
        <svg className="doc" viewBox="0 0 360 250" role="img" aria-label={t('preview', { name })}>
          <image href={href} width="360" height="250" preserveAspectRatio="xMidYMin meet" />
        </svg>
      )}
      <p>
        <Icon of={of.kind === 'file' ? 'clip' : 'next'} />{' '}
        <a href={href} rel="noreferrer noopener" target="_blank" lang="">
          {name}
        </a>{' '}
        {isNew && <span className="tag">{t('isNew')}</span>}
      </p>
      <p className="xs dim">
        {of.place !== null && <span lang="">{of.place}. </span>}
        {of.kind === 'file' && t('file', { type: of.mediaType, size: writeSize(of.size, format.number) })}{' '}
        {t('added', { by: of.by, date: format.dateTime(new Date(of.at), { dateStyle: 'medium' }) })}{' '}
        {t(of.mayBePublic ? 'public' : 'private')}
      </p>
      {of.kind === 'file' && (
        <details className="xs dim hash">
          <summary>
            SHA-256 <code>{of.hash.slice(0, 16)}…</code>
          </summary>
          <code>{of.hash}</code>
        </details>
      )}
    </li>
  )
}

/** Bytes in kB or MB, as file managers write them. */
function writeSize(bytes: number, write: (value: number, format: object) => string): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return write(size, { style: 'unit', unit, maximumFractionDigits: 1 })
}
