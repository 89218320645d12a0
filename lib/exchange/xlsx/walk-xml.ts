import { SaxesParser } from 'saxes'
import { refuseFile, SpreadsheetError } from '../fault'

export type Attributes = Record<string, string>
/** `path` is where the element stands, names without prefixes, outermost first. */
export type Walker = {
  open?: (name: string, attributes: Attributes, path: readonly string[]) => void
  text?: (text: string, path: readonly string[]) => void
  close?: (name: string, path: readonly string[]) => void
}

/**
 * Walks through a part of a workbook. A document type is refused before anything in it could be expanded: no workbook
 * has one, and it is how entities that grow or that fetch other files are declared. Refuses (SpreadsheetError) what is
 * not well-formed.
 */
export function walkXml(part: Uint8Array, name: string, walker: Walker): void {
  const parser = new SaxesParser()
  const path: string[] = []
  parser.on('doctype', () => refuseFile('document-type', { part: name }))
  parser.on('opentag', (tag) => {
    const own = withoutPrefix(tag.name)
    path.push(own)
    walker.open?.(own, tag.attributes, path)
  })
  parser.on('closetag', (tag) => {
    walker.close?.(withoutPrefix(tag.name), path)
    path.pop()
  })
  parser.on('text', (text) => walker.text?.(text, path))
  parser.on('cdata', (text) => walker.text?.(text, path))
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close()
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error
    refuseFile('damaged', { part: name })
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)
