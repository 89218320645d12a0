import { useTranslations } from 'next-intl'
import type { Framework } from '@/lib/frameworks/types'
import { scopeField } from '@/lib/submissions/marked-scopes'
import { nameOfScope } from '@/lib/submissions/own-work'

/** The categories to be marked, under their sub-dimensions, and one single indicator to be chosen. */
export function PartChoice({ framework, id, taken }: { framework: Framework; id: string; taken: ReadonlySet<string> }) {
  const t = useTranslations('people')
  const groups = framework.dimensions.flatMap((dimension) => dimension.children)
  return (
    <>
      <fieldset className="parts-choice">
        <legend>{t('categories')}</legend>
        {groups.map((group) => (
          <div key={group.id}>
            <h3 lang="en">{group.name}</h3>
            <ul>
              {group.children.map((category) => (
                <li key={category.id}>
                  <label>
                    <input type="checkbox" name={scopeField(category.id)} />
                    <span lang="en">{category.name}</span>
                    {!taken.has(category.id) && <small>{t('free')}</small>}
                  </label>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
      <p className="field">
        <label htmlFor={id}>{t('indicator')}</label>
        <select id={id} name="indicator" defaultValue="">
          <option value="">{t('noIndicator')}</option>
          {groups
            .flatMap((group) => group.children)
            .map((category) => (
              <optgroup key={category.id} label={nameOfScope(framework, category.id)}>
                {framework.indicators
                  .filter((each) => each.category === category.id)
                  .map((each) => (
                    <option key={each.code} value={each.code} lang="en">
                      {each.name}
                    </option>
                  ))}
              </optgroup>
            ))}
        </select>
      </p>
    </>
  )
}
