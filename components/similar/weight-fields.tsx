import { useTranslations } from 'next-intl'
import type { Trait, Weights } from '@/lib/comparisons/similar'

/** How much each trait counts: a choice of five, which shows what is chosen before it is sent. */
export function WeightFields({ traits, weights }: { traits: readonly Trait[]; weights: Weights }) {
  const t = useTranslations('similar')
  return traits.map((trait) => (
    <fieldset key={trait}>
      <legend>{t(`traits.${trait}`)}</legend>
      <span className="seg">
        {[0, 1, 2, 3, 4].map((weight) => (
          <label key={weight}>
            <input className="sr" type="radio" name={trait} value={weight} defaultChecked={weights[trait] === weight} />
            {weight === 0 ? t('none') : weight}
          </label>
        ))}
      </span>
    </fieldset>
  ))
}
