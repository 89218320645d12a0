import { HomePicture } from '@/components/previews/home-picture'
import { answerPicture } from '@/lib/http/picture'
import { colourOf } from '@/lib/previews/colours'
import { drawable } from '@/lib/previews/typefaces'
import { listCountries, listDots } from '@/lib/scorecards/queries/cities'
import { getPictureWords } from '../picture-words'

/** The picture that goes with the home page. */
export async function GET(): Promise<Response> {
  const [{ t, frame }, where, countries] = await Promise.all([getPictureWords(), listDots(), listCountries()])
  const cities = countries.reduce((sum, country) => sum + country.cities, 0)
  const words = {
    ...frame,
    title: drawable(t('home.title')),
    finding: cities === 0 ? '' : drawable(t('home.mapTitle', { cities, countries: countries.length })),
  }
  return answerPicture(<HomePicture words={words} {...where} colour={colourOf} />)
}
