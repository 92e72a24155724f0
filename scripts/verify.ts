// `npm run verify`: recomputes every fingerprint of the audit record. Exit code 0: as it was written;
// 1: something is not, and the first such place is named. `--head 120:ab12…` holds it against a head
// that was written down elsewhere, `--file` against the file that the record of a day goes with.
import { readFileSync } from 'node:fs'
import { countWords } from '../kit/wording.ts'
import { type Verdict, verifyChain } from '../stages/audit/store.ts'
import type { Break } from '../stages/audit/verification.ts'
import { argumentsOf, database, leave, progress, say } from './arguments.ts'
import { proveReceipt, readRoot } from './verify/receipt.ts'

const usage = 'npm run verify -- [--data FOLDER] [--head NOMOR:SIDIK | --file BERKAS] | TANDA-TERIMA [--root AKAR]'
const { values, positionals } = argumentsOf({ head: { type: 'string' }, file: { type: 'string' }, root: { type: 'string' } }, 0, usage, 1)
const [receipt] = positionals
const given = values.file ? headIn(values.file) : values.head
// as on the berita acara too: the block's number with points, the fingerprint in groups
const head = /^([1-9]\d*):([0-9a-fA-F]{64})$/.exec((given ?? '').replace(/[\s.]/g, ''))
if ((given !== undefined && !head) || (given && receipt) || (values.file && values.head) || (values.root !== undefined && !receipt))
  leave(`Pemakaian: ${usage}`, 2)
const root = values.root === undefined ? undefined : readRoot(values.root)
if (root === null) leave('Akar tidak terbaca: 64 angka heksadesimal seperti tercetak pada berita acara.', 2)
const known = head?.[1] && head[2] ? { known: { number: head[1], hash: head[2] } } : {}

const attached = await database(values.data)
if (receipt) {
  const { lines, code } = await proveReceipt(attached.db, receipt, root).finally(() => attached.close())
  for (const line of lines.slice(0, -1)) say(line)
  const last = lines.at(-1) ?? ''
  if (code !== 0) leave(last, code)
  say(last)
  process.exit(0)
}
let verdict: Verdict
try {
  verdict = await verifyChain(attached.db, { ...known, onProgress: (done) => progress(`${countWords(done.entries)} catatan diperiksa …`) })
} finally {
  await attached.close()
}
progress('')
say(`Catatan diperiksa : ${countWords(verdict.entries)} dalam ${countWords(verdict.blocks)} blok`)
say(`Belum tersegel    : ${countWords(verdict.unsealed)}`)
say(`Kepala rantai     : ${verdict.head ? `${verdict.head.number}:${verdict.head.hash}` : 'belum ada blok'}`)
if (verdict.firstBreak) leave(`TIDAK UTUH. ${sentence(verdict.firstBreak)}`, 1)
say(given ? 'UTUH, dan kepala yang diberikan ada dalam rantai.' : 'UTUH: semua catatan sama seperti ketika ditulis.')

/** The line of the day's file that names the head; empty where there is none. */
function headIn(path: string): string {
  try {
    return /^Kepala\s*:\s*(\S+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
  } catch {
    return leave(`Berkas ${path} tidak dapat dibaca.`, 2)
  }
}

function sentence(found: Break): string {
  const place = found.block === null ? 'yang belum tersegel' : `dalam blok ${found.block}`
  switch (found.kind) {
    case 'entry-changed':
      return `Catatan ${found.entry} ${place} tidak lagi sama seperti ketika ditulis.`
    case 'entry-missing':
      return `Catatan ${found.entry} ${place} hilang.`
    case 'entry-added':
      return `Catatan ${found.entry} ${place} disisipkan sesudah blok itu disegel.`
    case 'block-missing':
      return `Blok ${found.block} hilang.`
    case 'block-changed':
      return `Blok ${found.block} tidak cocok dengan isinya.`
    case 'link-broken':
      return `Blok ${found.block} tidak menyambung ke blok sebelumnya.`
    case 'head-differs':
      return `Blok ${found.block} bukan blok yang sidiknya Anda berikan: rantai ini ditulis ulang.`
  }
}
