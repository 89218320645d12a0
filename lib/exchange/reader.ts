import type { Words } from './words'

/** Who reads a file or has one written: their words, and how they write numbers. */
export type SheetReader = { words: Words; locale: string }
