import { ComparisonPicture } from '@/components/previews/comparison-picture'
import { answerPicture } from '@/lib/http/picture'
import { answerData } from '@/lib/http/public-data'
import { colourOf } from '@/lib/previews/colours'
import { drawable, drawableName } from '@/lib/previews/typefaces'
import { getPictureWords } from '../../picture-words'
import { comparisonAt } from '../load'

/** The picture that goes with a comparison: the cities in every dimension. */
export async function GET(request: Request): Promise<Response> {
  const comparison = await comparisonAt(request)
  if (!comparison) return answerData(request, null)
  const { t, frame } = await getPictureWords()
  const words = {
    ...frame,
    title: drawable(t('compare.title')),
    scale: drawable(t('preview.scaleHollow')),
  }
  const cities = comparison.sides.map(({ letter, hue, scorecard }) => ({
    letter: drawable(letter) || '·',
    hue,
    name: `${drawableName(scorecard.city)} ${scorecard.year}`,
  }))
  const groups = comparison.groups.flatMap(({ name, level, cells }) => {
    const scores = cells.map(({ percent, provisional }) =>
      percent === null ? null : { percent, settled: !provisional },
    )
    return level === 'dimension' ? { name: drawable(name), scores } : []
  })
  return answerPicture(<ComparisonPicture words={words} cities={cities} groups={groups} colour={colourOf} />)
}
