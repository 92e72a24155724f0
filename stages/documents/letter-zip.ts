// Many letters in one file: each under a name that says what it is, with a list that a spreadsheet opens.
import { zipSync } from 'fflate'
import type { LetterState } from './letter-api.ts'
import type { LetterKind } from './letter-kinds.ts'

/** A letter as it is handed out. */
export type LetterPaper = {
  readonly letter: {
    readonly id: string
    readonly kind: LetterKind
    readonly recipient: string
    readonly number: string | null
    readonly dated: string | null
    readonly state: LetterState
  }
  readonly body: Buffer
  readonly type: string
}

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** A letter's name as a file: kind, recipient, number. */
export function paperName({ letter, type }: Pick<LetterPaper, 'letter' | 'type'>): string {
  const words = [letter.kind, plain(letter.recipient), plain(letter.number ?? 'konsep')].filter(Boolean)
  return `${words.join('_')}.${endings[type] ?? 'bin'}`
}

/** A ZIP of `papers` with `daftar.csv`. PDFs are compressed already, so they are only put side by side. */
export function lettersZip(papers: readonly LetterPaper[], now: Date): Buffer {
  const files: Record<string, [Uint8Array, { level: 0 | 6; mtime: Date }]> = {}
  const lines = [['Berkas', 'Jenis', 'Kepada', 'Nomor', 'Tanggal', 'Status']]
  for (const paper of papers) {
    const name = freeName(paperName(paper), files)
    files[name] = [paper.body, { level: 0, mtime: now }]
    const { kind, recipient, number, dated, state } = paper.letter
    lines.push([name, kind, recipient, number ?? '', dated ?? '', state])
  }
  files['daftar.csv'] = [Buffer.from(`\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`), { level: 6, mtime: now }]
  return Buffer.from(zipSync(files))
}

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string) => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`

function freeName(name: string, taken: object): string {
  if (!(name in taken)) return name
  const [stem = '', ending = ''] = name.split(/\.(?=[a-z]+$)/)
  for (let nth = 2; ; nth += 1) if (!(`${stem}_${nth}.${ending}` in taken)) return `${stem}_${nth}.${ending}`
}
