/** Does the reader's browser say that it runs on a phone? Decides only how much of a page starts folded. */
export const isOnPhone = (userAgent: string | null | undefined): boolean => /Mobi/.test(userAgent ?? '')
