import 'server-only'
import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import { pictureSize } from '@/lib/previews/sharing'
import { getTypefaces } from '@/lib/previews/typefaces'
import { askEachTime } from './caching'

/** Draws a preview picture. Whoever keeps it must ask whether it still stands: a publication may change it. */
export async function answerPicture(drawing: ReactElement): Promise<Response> {
  const { typefaces } = getTypefaces()
  const drawn = await new ImageResponse(drawing, { ...pictureSize, fonts: typefaces }).arrayBuffer()
  return new Response(drawn, {
    headers: { 'content-type': 'image/png', 'cache-control': askEachTime },
  })
}
