/** The id of a data point's row on the entry sheet, for links that lead straight to it: "row-sc-eh-h-1c-value". */
export const rowId = (key: string): string => `row-${idOf(key)}`

/** A data point key as a part of an element's id. */
export const idOf = (key: string): string => key.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()
