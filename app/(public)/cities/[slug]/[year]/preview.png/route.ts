import { answerCityPicture } from '../../picture'

/** The picture that goes with what stands of a year, or with one version of it for ever. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/cities/[slug]/[year]/preview.png'>,
): Promise<Response> {
  const { slug, year } = await params
  return answerCityPicture(request, slug, year)
}
