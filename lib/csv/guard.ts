/** A text that begins like a formula gets an apostrophe in CSV, so that no spreadsheet runs it. Pure. */

/** Also a text that looks guarded already gets one more, so that taking one away gives back what was. */
export const guard = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

export const unguard = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)
