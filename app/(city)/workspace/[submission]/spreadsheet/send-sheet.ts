import 'server-only'
import { contentDisposition } from '@/lib/evidence/file-name'
import type { Format } from '@/lib/exchange/read-file'
import { privately } from '@/lib/http/command-route'

const types: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** A spreadsheet to be saved, kept nowhere on the way. */
export const sendSheet = (format: Format, name: string, bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      ...privately,
      'content-type': types[format],
      'content-disposition': contentDisposition('attachment', `${name}.${format}`),
    },
  })
