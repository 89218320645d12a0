/**
 * The form of a name or code used in addresses, file names and look-ups: "EC: ICT: ICT: 2C", "ec:ict:ict:2c" and
 * "ec-ict-ict-2c" all become "ec-ict-ict-2c".
 */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s:]+/g, '-')
}
