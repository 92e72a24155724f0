// The package for the treasurer and the archive: what is in it, in which order, with the fingerprint of each
// file, so that whoever receives it can tell that nothing was left out or exchanged on the way.
import { type Zippable, zipSync } from 'fflate'
import { countWords, dateWords } from '../../../kit/wording.ts'

/** One file of the package. `sha256`: 64 hex digits. */
export type PackagePart = { readonly path: string; readonly title: string; readonly sha256: string; readonly size: number }
export type PackageHead = {
  readonly agency: string
  readonly event: string
  readonly date: string
  readonly example: boolean
  readonly missing: readonly string[]
}

/** "isi-paket.txt": every file with its title and fingerprint, then what is missing and why. */
export function packageIndex(head: PackageHead, parts: readonly PackagePart[]): string {
  const width = Math.max(...parts.map((one) => one.path.length), 10)
  return `${[
    'ISI PAKET PERTANGGUNGJAWABAN',
    ...(head.example ? ['CONTOH: semua orang dan angka di dalamnya rekaan.'] : []),
    '',
    `Instansi : ${head.agency}`,
    `Kegiatan : ${head.event}`,
    `Disusun  : ${dateWords(head.date)}`,
    `Isi      : ${countWords(parts.length)} berkas`,
    '',
    ...parts.flatMap((one) => [`${one.path.padEnd(width)}  ${one.title}`, `${' '.repeat(2)}SHA-256 ${one.sha256}`]),
    '',
    'Belum ada:',
    ...(head.missing.length > 0 ? head.missing.map((one) => `- ${one}`) : ['- tidak ada']),
    '',
    'Daftar hadir dalam paket ini adalah lembar yang dicetak; lembar bertanda tangan basah disimpan Panitia.',
    'Periksa dengan: sha256sum -c SHA256SUMS',
  ].join('\n')}\n`
}

/** "SHA256SUMS", as the program of that name reads it. */
export const packageSums = (parts: readonly PackagePart[]): string => parts.map((one) => `${one.sha256}  ${one.path}\n`).join('')

/** Files that are made last, of all the others. */
export const indexPath = 'isi-paket.txt'
export const sumsPath = 'SHA256SUMS'

/** The ZIP: index and sums first. PDFs are compressed already, so they are only put side by side. */
export function packageZip(parts: readonly { readonly path: string; readonly body: Uint8Array }[], at: Date): Buffer {
  const first = [indexPath, sumsPath]
  const files: Zippable = {}
  for (const path of first) {
    const one = parts.find((part) => part.path === path)
    if (one) files[path] = [one.body, { level: 6, mtime: at }]
  }
  for (const one of parts) if (!first.includes(one.path)) files[one.path] = [one.body, { level: 0, mtime: at }]
  return Buffer.from(zipSync(files))
}

/** A name as part of a path. */
export const pathWord = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'tanpa-nama'
