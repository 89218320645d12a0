import type { Metadata } from 'next'

/** Every preview picture, in pixels: what social networks show uncut. */
export const pictureSize = { width: 1200, height: 630 } as const

/** What a page says about its picture. Title and description of the page are taken by Next. */
export function sharing(picture: { url: string; alt: string }): Pick<Metadata, 'openGraph' | 'twitter'> {
  const images = [{ ...picture, ...pictureSize, type: 'image/png' }]
  return { openGraph: { type: 'website', siteName: 'Citymark', images }, twitter: { card: 'summary_large_image' } }
}
