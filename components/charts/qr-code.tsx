import { encodeQR } from 'qr'

/** White modules around the code that readers need to find it. */
const margin = 4

/** A QR code as one path, drawn on the server: dark on white in every theme, because readers expect it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: margin })
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <path className="qr-p" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path className="qr-i" d={darkRuns(rows)} />
    </svg>
  )
}

/** One rectangle for every run of dark modules in a row. */
function darkRuns(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('')
}
