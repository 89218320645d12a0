import { requestPublication } from '../../publication'
import { showView, viewMetadata } from '../../views'

type Props = PageProps<'/cities/[slug]/views/[view]'>

export async function generateMetadata({ params }: Props) {
  const { slug, view } = await params
  return viewMetadata(await requestPublication(slug), view)
}

export default async function LatestView({ params }: Props) {
  const { slug, view } = await params
  return showView(await requestPublication(slug), view)
}
