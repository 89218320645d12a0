// Cuts the two typefaces down to what the pages use, so that a scorecard stays light. Run by hand after a font update:
//   node scripts/subset-fonts.mjs
// Sources are the OFL files of @fontsource-variable; the results in styles/fonts are committed.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'styles', 'fonts')

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
// Basic Latin and Latin-1, and the signs a table of figures needs: dashes, quotes, thin spaces, minus, comparison, arrows.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}Œœıˆ˜–—‘’‚“”„†‡•…‰′″‹›€™−×÷≤≥≈←↑→↓·\u2002\u2009\u200a\u2011\u202f`
const latinExtended = range(0x100, 0x24f) + range(0x1e00, 0x1eff)
const greek = range(0x370, 0x3ff)
const cyrillic = range(0x400, 0x4ff)

const sans = { wght: { min: 400, max: 700 } }
// Text below 20 px is never set in the serif, so the optical sizes under 20 are left out.
const serif = { wght: { min: 400, max: 600 }, opsz: { min: 20, max: 60 } }

const cuts = [
  ['source-sans-3', 'source-sans-3-latin-wght-normal', 'sans-latin.woff2', latin, sans],
  ['source-sans-3', 'source-sans-3-latin-ext-wght-normal', 'sans-latin-ext.woff2', latinExtended, sans],
  ['source-serif-4', 'source-serif-4-latin-opsz-normal', 'serif-latin.woff2', latin, serif],
  ['source-serif-4', 'source-serif-4-latin-ext-opsz-normal', 'serif-latin-ext.woff2', latinExtended, serif],
  // For preview pictures, which are drawn with fixed weights and cannot read woff2. Names of cities come in more alphabets.
  ['source-sans-3', 'source-sans-3-latin-wght-normal', 'picture-sans-latin.ttf', latin, { wght: 400 }],
  ['source-sans-3', 'source-sans-3-latin-ext-wght-normal', 'picture-sans-latin-ext.ttf', latinExtended, { wght: 400 }],
  ...[
    ['latin', latin],
    ['latin-ext', latinExtended],
    ['greek', greek],
    ['cyrillic', cyrillic],
  ].map(([name, text]) => [
    'source-serif-4',
    `source-serif-4-${name}-opsz-normal`,
    `picture-serif-${name}.ttf`,
    text,
    { wght: 600, opsz: 40 },
  ]),
]

await mkdir(target, { recursive: true })
for (const [family, file, name, text, variationAxes] of cuts) {
  const source = join(root, 'node_modules', '@fontsource-variable', family)
  const cut = await subsetFont(await readFile(join(source, 'files', `${file}.woff2`)), text, {
    targetFormat: name.endsWith('.ttf') ? 'truetype' : 'woff2',
    variationAxes,
  })
  await writeFile(join(target, name), cut)
  await copyFile(join(source, 'LICENSE'), join(target, `LICENSE-${family}.txt`))
  process.stdout.write(`${name}  ${(cut.length / 1024).toFixed(1)} KB\n`)
}
