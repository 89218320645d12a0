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

const sans = { wght: { min: 400, max: 700 } }
// Text below 20 px is never set in the serif, so the optical sizes under 20 are left out.
const serif = { wght: { min: 400, max: 600 }, opsz: { min: 20, max: 60 } }

const cuts = [
  ['source-sans-3', 'source-sans-3-latin-wght-normal', 'sans-latin', latin, sans],
  ['source-sans-3', 'source-sans-3-latin-ext-wght-normal', 'sans-latin-ext', latinExtended, sans],
  ['source-serif-4', 'source-serif-4-latin-opsz-normal', 'serif-latin', latin, serif],
  ['source-serif-4', 'source-serif-4-latin-ext-opsz-normal', 'serif-latin-ext', latinExtended, serif],
]

await mkdir(target, { recursive: true })
for (const [family, file, name, text, variationAxes] of cuts) {
  const source = join(root, 'node_modules', '@fontsource-variable', family)
  const cut = await subsetFont(await readFile(join(source, 'files', `${file}.woff2`)), text, {
    targetFormat: 'woff2',
    variationAxes,
  })
  await writeFile(join(target, `${name}.woff2`), cut)
  await copyFile(join(source, 'LICENSE'), join(target, `LICENSE-${family}.txt`))
  process.stdout.write(`${name}.woff2  ${(cut.length / 1024).toFixed(1)} KB\n`)
}
