import { useTranslations } from 'next-intl'
import { formatEntry } from '@/lib/i18n/parse-number'

/** A cell that is put right on the page: by choosing what was meant, by typing, or by leaving it empty. */
export function Repair(props: { address: string; text: string | null; options: number[]; locale: string }) {
  const { address, text, options, locale } = props
  const t = useTranslations('spreadsheet')
  const name = `repair:${address}`
  return (
    <p className="repair">
      <label htmlFor={name}>{t('instead', { cell: address })}</label>
      {options.length > 0 ? (
        <select id={name} name={name} defaultValue="">
          <option value="">{t('choose')}</option>
          {options.map((option) => (
            <option key={option} value={formatEntry(option, locale)}>
              {formatEntry(option, locale)}
            </option>
          ))}
        </select>
      ) : (
        <input id={name} name={name} type="text" autoComplete="off" defaultValue={text ?? ''} />
      )}
      <label>
        <input type="checkbox" name={`empty:${address}`} value="yes" defaultChecked={text === ''} />{' '}
        {t('emptyCell', { cell: address })}
      </label>
    </p>
  )
}
