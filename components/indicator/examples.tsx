import { useTranslations } from 'next-intl'
import { useFigures } from '@/components/scorecard/use-figures'
import { Num } from '@/components/ui/number'
import type { Example, Framework, Indicator } from '@/lib/frameworks/types'
import { inputsOf } from './measures'

/** The worked examples of the indicator's file: what goes in, what comes out. */
export function Examples({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const t = useTranslations('indicator')
  const { numbers } = useFigures()
  const names = new Map(inputsOf(indicator, framework).map((input) => [input.id, input]))
  return (
    <ul className="examples">
      {indicator.examples.map((example) => (
        <li key={example.title}>
          <h3 lang="en">{example.title}</h3>
          <dl>
            <dt>{t('given')}</dt>
            <dd>
              {Object.keys(example.inputs).length === 0 ? t('nothing') : null}
              {Object.entries(example.inputs).map(([id, value]) => (
                <span key={id} className="line">
                  <span lang="en">{names.get(id)?.name ?? id}</span>: <Num>{numbers.plain(value)}</Num>
                </span>
              ))}
            </dd>
            <dt>{t('expects')}</dt>
            <dd>
              <Expectation expect={example.expect} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Expectation({ expect }: { expect: Example['expect'] }) {
  const t = useTranslations('indicator')
  const { numbers } = useFigures()
  if ('missing' in expect) return t.rich('expectMissing', { reason: () => <span lang="en">{expect.missing}</span> })
  const value = numbers.plain(expect.value)
  if ('unscored' in expect)
    return t.rich('expectUnscored', { value, reason: () => <span lang="en">{expect.unscored}</span> })
  return t('expectScore', { value, percent: numbers.percent(expect.percent), points: expect.points })
}
