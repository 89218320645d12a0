import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'

let read: Map<string, string> | undefined

/** A light colour by the name of its token, "ink" or "b1". Colours are named in tokens.css alone; a picture has no style sheet, so they are read from there. Throws for a token that is none. */
export const colourOf = (token: string): string => {
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
