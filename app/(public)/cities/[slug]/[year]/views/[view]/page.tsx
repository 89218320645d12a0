import { requestPublication } from '../../../publication'
import { showView, viewMetadata } from '../../../views'

type Props = PageProps<'/cities/[slug]/[year]/views/[view]'>

export async function generateMetadata({ params }: Props) {
  const { slug, year, view } = await params
  return viewMetadata(await requestPublication(slug, year), view)
}

export default async function ViewOfYear({ params }: Props) {
  const { slug, year, view } = await params
  return showView(await requestPublication(slug, year), view)
}
