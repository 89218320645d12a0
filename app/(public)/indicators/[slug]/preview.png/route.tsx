import { IndicatorPicture } from '@/components/previews/indicator-picture'
import { countReach, pilesOf } from '@/lib/comparisons/bins'
import { listBins } from '@/lib/comparisons/queries/distribution'
import { getFramework } from '@/lib/frameworks/registry'
import { answerPicture } from '@/lib/http/picture'
import { answerData } from '@/lib/http/public-data'
import { colourOf } from '@/lib/previews/colours'
import { drawable } from '@/lib/previews/typefaces'
import { getPictureWords } from '../../../picture-words'

/** The picture that goes with an indicator: its first data point along the scale of target. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/indicators/[slug]/preview.png'>,
): Promise<Response> {
  const { slug } = await params
  const indicator = getFramework().indicators.find((each) => each.slug === slug)
  if (!indicator) return answerData(request, null)
  const [{ t, frame }, bins] = await Promise.all([getPictureWords(), listBins(indicator.code)])
  const [first] = indicator.dataPoints
  const own = bins.filter(({ dataPoint }) => dataPoint === first?.id)
  const words = {
    ...frame,
    code: drawable(indicator.code),
    name: drawable(indicator.name),
    finding: drawable(t('indicator.distribution.title', { ...countReach(own), points: 1 })),
    scale: drawable(t('preview.scale')),
  }
  return answerPicture(<IndicatorPicture words={words} {...pilesOf(own)} colour={colourOf} />)
}
