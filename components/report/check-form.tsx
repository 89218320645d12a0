import { useTranslations } from 'next-intl'
import { FieldControl } from '@/components/ui/field'

/** Asks for the code of a certificate. A plain form, so it works without scripts; `typed` is what was no code. */
export function CheckForm({ typed }: { typed?: string }) {
  const t = useTranslations('verify')
  const complaint = typed === undefined ? undefined : { where: 'code', found: typed, expected: t('noCode') }
  return (
    <form action="/verify" method="get" className="form narrow">
      <FieldControl
        field={{ name: 'code', label: t('code'), hint: t('hint'), type: 'text', autoComplete: 'off' }}
        id="code"
        typed={typed}
        complaint={complaint}
      />
      <button type="submit" className="btn main">
        {t('submit')}
      </button>
    </form>
  )
}
