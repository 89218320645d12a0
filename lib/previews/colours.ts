import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The light colours by the name of their token: "ink", "b1". */
export type Colours = (token: string) => string

let read: Map<string, string> | undefined

/** Colours are named in tokens.css alone; a picture has no style sheet, so they are read from there. Throws for a token that is none. */
export const colourOf: Colours = (token) => {
  read ??= readTokens()
  const colour = read.get(token)
  if (colour === undefined) throw new Error(`styles/tokens.css has no colour --${token}`)
  return colour
}

function readTokens(): Map<string, string> {
  const text = readFileSync(path.join(process.cwd(), 'styles', 'tokens.css'), 'utf8')
  const light = text.slice(0, text.indexOf('}'))
  return new Map(
    [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}
