/** How large an uploaded spreadsheet may be, at every stage of reading it. The template needs a small part of each. */
export const limits = {
  /** Bytes as uploaded. */
  upload: 10 * 1024 * 1024,
  /** Bytes of all parts of a workbook together, inflated. */
  inflated: 60 * 1024 * 1024,
  /** A part of more than `ratioFrom` bytes may be at most this many times as large as its deflated form. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** Parts in the archive. */
  parts: 500,
  /** Rows with content on one sheet; the largest sheet of the template has about sixty. */
  rows: 2000,
  /** Columns that are looked at. */
  columns: 200,
  /** Characters in one cell. */
  cell: 32_767,
} as const
