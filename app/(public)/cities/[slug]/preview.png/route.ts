import { answerCityPicture } from '../picture'

/** The picture that goes with a city's latest publication. */
export async function GET(request: Request, { params }: RouteContext<'/cities/[slug]/preview.png'>): Promise<Response> {
  return answerCityPicture(request, (await params).slug)
}
