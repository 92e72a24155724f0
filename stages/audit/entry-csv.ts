// The record as a file for a spreadsheet: semicolons and a byte order mark, as Excel with Indonesian
// settings opens it; a text that would be taken for a formula is kept a text.
import { canonical, type Json } from '../../kit/canonical.ts'

export type CsvEntry = {
  readonly id: string
  readonly at: Date
  readonly actor: Json
  readonly act: string
  readonly object: string | null
  readonly subjects: readonly string[]
  readonly reason: string | null
  readonly data: Json
  readonly hash: Buffer
  readonly block: string | null
}

const header = ['nomor', 'waktu_utc', 'pelaku', 'tindakan', 'objek', 'orang_terkait', 'alasan', 'data', 'sidik', 'blok']

/** `entries` as CSV text with a header line. */
export function entryCsv(entries: readonly CsvEntry[]): string {
  const lines = entries.map((entry) =>
    [
      entry.id,
      entry.at.toISOString(),
      canonical(entry.actor),
      entry.act,
      entry.object ?? '',
      entry.subjects.join(' '),
      entry.reason ?? '',
      canonical(entry.data),
      entry.hash.toString('hex'),
      entry.block ?? '',
    ]
      .map(cell)
      .join(';'),
  )
  return `\uFEFF${[header.join(';'), ...lines].join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
