import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { charactersOf } from './glyphs'

/** Each alphabet is a typeface of its own; `components/previews/frame.tsx` names them in the order in which a letter is looked for. */
const names = ['serif-latin', 'serif-latin-ext', 'serif-greek', 'serif-cyrillic', 'sans-latin', 'sans-latin-ext']

type Typeface = { name: string; data: Buffer; weight: 400; style: 'normal' }

let read: { typefaces: Typeface[]; characters: Set<number> } | undefined

/** The typefaces of the pictures, and all they can draw. Read once, when the first picture is drawn. */
export function getTypefaces() {
  read ??= readTypefaces()
  return read
}

function readTypefaces() {
  const typefaces = names.map((name): Typeface => {
    const data = readFileSync(path.join(process.cwd(), 'styles', 'fonts', `picture-${name}.ttf`))
    return { name, data, weight: 400, style: 'normal' }
  })
  return { typefaces, characters: new Set(typefaces.flatMap(({ data }) => [...charactersOf(data)])) }
}

/**
 * What can be drawn of a text. For a letter that no typeface here has, the drawing library would ask a server of its
 * makers, and tell it what is drawn: such letters never reach it.
 */
export function drawable(text: string): string {
  const { characters } = getTypefaces()
  return [...text.normalize('NFC')].filter((letter) => characters.has(letter.codePointAt(0) ?? 0)).join('')
}

/** A name that can be drawn: as it is, or, in an alphabet that is not here, as its address spells it. */
export function drawableName({ name, slug }: { name: string; slug: string }): string {
  if (drawable(name) === name.normalize('NFC')) return name.normalize('NFC')
  return slug.replaceAll(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())
}
