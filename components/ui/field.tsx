import type { Complaint } from '@/lib/outcome'

type Common = { name: string; label: string; hint?: string; optional?: boolean; value?: string }
/** Options that name the same group stand together under its name. */
export type Option = { value: string; label: string; group?: string }
export type Field =
  | (Common & { type: 'email' | 'password' | 'text' | 'number' | 'date'; autoComplete?: string })
  | (Common & { type: 'textarea' })
  | (Common & { type: 'select'; options: Option[] })

/** One labelled control of a form, with its hint and what is wrong with it. `typed` is what was sent before, if anything. */
export function FieldControl(props: {
  field: Field
  id: string
  typed: string | undefined
  complaint: Complaint | undefined
}) {
  const { field, id, typed, complaint } = props
  const described = [field.hint ? `${id}-hint` : '', complaint ? `${id}-why` : ''].filter(Boolean).join(' ')
  const common = {
    id,
    name: field.name,
    required: !field.optional,
    defaultValue: typed ?? field.value ?? '',
    'aria-invalid': complaint ? (true as const) : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <p className="field">
      <label htmlFor={id}>{field.label}</label>
      {field.hint && (
        <span id={`${id}-hint`} className="hint">
          {field.hint}
        </span>
      )}
      {field.type === 'textarea' && <textarea rows={3} {...common} />}
      {field.type === 'select' && (
        <select {...common}>
          <Options of={field.options.filter((each) => each.group === undefined)} />
          {groupsOf(field.options).map((group) => (
            <optgroup key={group} label={group}>
              <Options of={field.options.filter((each) => each.group === group)} />
            </optgroup>
          ))}
        </select>
      )}
      {field.type !== 'textarea' && field.type !== 'select' && (
        <input
          type={field.type}
          autoComplete={field.autoComplete}
          step={field.type === 'number' ? 'any' : undefined}
          {...common}
        />
      )}
      {complaint && (
        <span id={`${id}-why`} className="why">
          {complaint.expected}
        </span>
      )}
    </p>
  )
}

const groupsOf = (options: Option[]): string[] => [...new Set(options.flatMap(({ group }) => group ?? []))]

function Options({ of }: { of: Option[] }) {
  return of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
