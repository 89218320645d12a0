import { CityPicture } from '@/components/previews/city-picture'
import { answerPicture } from '@/lib/http/picture'
import { answerData } from '@/lib/http/public-data'
import { countryNames } from '@/lib/i18n/countries'
import { numbersFor } from '@/lib/i18n/numbers'
import { colourOf } from '@/lib/previews/colours'
import { drawable, drawableName } from '@/lib/previews/typefaces'
import { readEdition } from '@/lib/scorecards/edition'
import { getScorecard } from '@/lib/scorecards/queries'
import type { Scorecard } from '@/lib/scorecards/schema'
import { getPictureWords } from '../../picture-words'

/** The preview picture of a publication: of a city's latest, or of the edition that an address names. */
export async function answerCityPicture(request: Request, slug: string, edition?: string): Promise<Response> {
  const name = edition === undefined ? undefined : readEdition(edition)
  const scorecard = name === null ? null : await getScorecard(slug, name?.year, name?.version)
  if (!scorecard) return answerData(request, null)
  return answerPicture(<CityPicture scorecard={scorecard} words={await wordsOf(scorecard)} colour={colourOf} />)
}

async function wordsOf({ city, year, basis, coverage, dimensions }: Scorecard) {
  const { t, locale, frame } = await getPictureWords()
  const numbers = numbersFor(locale)
  const country = city.fictional ? t('preview.fictional') : countryNames(locale)(city.country)
  const scoreOf = ({ percent, provisional }: Scorecard['dimensions'][number]) => {
    if (percent === null) return t('coverage.notScored')
    const score = `${numbers.percent(percent)}\u00a0%`
    return provisional ? `${score}, ${t('coverage.provisional')}` : score
  }
  return {
    ...frame,
    name: drawableName(city),
    place: drawable(`${country}, ${t('basis.short', { year: String(year), basis })}`),
    finding: drawable(t('preview.reported', coverage)),
    dimensions: dimensions.map((dimension) => ({
      name: drawable(dimension.name),
      score: drawable(scoreOf(dimension)),
    })),
  }
}
