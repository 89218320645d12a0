import localFont from 'next/font/local'

/** Latin is needed by every page and preloaded; the extended sets arrive only when a name needs them. Values must be literal. */
const sans = localFont({
  src: '../styles/fonts/sans-latin.woff2',
  weight: '400 700',
  variable: '--sans-latin',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

const serif = localFont({
  src: '../styles/fonts/serif-latin.woff2',
  weight: '400 600',
  variable: '--serif-latin',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

const sansExtended = localFont({
  src: '../styles/fonts/sans-latin-ext.woff2',
  weight: '400 700',
  variable: '--sans-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF' }],
})

const serifExtended = localFont({
  src: '../styles/fonts/serif-latin-ext.woff2',
  weight: '400 600',
  variable: '--serif-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF' }],
})

export const fonts = [sans, serif, sansExtended, serifExtended].map(({ variable }) => variable).join(' ')
