/** Does the reader's browser say that it runs on a phone? Decides only what starts folded, and whether a wheel has a rim of labels. */
export const isOnPhone = (userAgent: string | null | undefined): boolean => /Mobi/.test(userAgent ?? '')
