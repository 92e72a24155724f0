// Whether a file that came back is the letter that went out, with a signature and nothing else. Rule: our
// bytes stand unchanged at its beginning; what was appended (incremental updates, ISO 32000-2 7.5.6) adds
// a signature whose /ByteRange covers everything before it, its digest is that of those bytes, and no
// page says anything new. The certificate and its chain are not verified here: that is the signer's service.
import { createHash } from 'node:crypto'
import { type PdfValue, sameValue } from './pdf-object.ts'
import { type AddedPart, addedPart } from './pdf-revision.ts'
import type { SignedCheck, SignedFlaw, SignedOpen, SignedPass } from './signed-check.ts'

const refused = (flaw: SignedFlaw): SignedCheck => ({ verdict: 'ditolak', passed: [], open: [], flaw, names: [] })
const always: readonly SignedOpen[] = ['rantai-sertifikat', 'tampilan-tanda-tangan']

/** Holds `signed` against the `draft` that went out. Any bytes may come; nothing is thrown. */
export function checkSigned(draft: Buffer, signed: Buffer): SignedCheck {
  if (signed.subarray(0, 1024).indexOf('%PDF-') < 0) return refused('bukan-pdf')
  if (!signed.subarray(0, draft.length).equals(draft)) return rewritten(draft, signed)
  const text = signed.toString('latin1')
  if (text.slice(draft.length).trim() === '') return refused('belum-ditandatangani')
  const added = addedPart(text, draft.length)
  if (!added) return unreadable(text.slice(draft.length))
  const flaw = contentFlaw(added)
  if (flaw) return refused(flaw)
  return signatureCheck(signed, text, draft.length, added)
}

/** A paper that was signed by hand and scanned: nothing can be compared, so a second person looks. */
export function scanned(bytes: Buffer): { check: SignedCheck; type: 'application/pdf' | 'image/jpeg' | 'image/png' } | null {
  const head = bytes.subarray(0, 8).toString('latin1')
  const type = head.startsWith('%PDF-')
    ? ('application/pdf' as const)
    : head.startsWith('\xff\xd8\xff')
      ? ('image/jpeg' as const)
      : head.startsWith('\x89PNG')
        ? ('image/png' as const)
        : null
  return type && { type, check: { verdict: 'perlu-mata', passed: [], open: ['hasil-pindai'], flaw: null, names: [] } }
}

/** Another program wrote the file anew: only a person can say that it is the same letter. */
function rewritten(draft: Buffer, signed: Buffer): SignedCheck {
  const text = signed.toString('latin1')
  if (!/\/ByteRange\s*\[/.test(text)) return refused('belum-ditandatangani')
  const pages = (of: string) => new Set([...of.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].map(({ index }) => objectNumber(of, index))).size
  const [ours, theirs] = [pages(draft.toString('latin1')), pages(text)]
  // none to be seen: they lie in compressed objects
  if (theirs > 0 && theirs !== ours) return refused('jumlah-halaman')
  const passed: SignedPass[] = theirs === ours ? ['jumlah-halaman-sama'] : []
  return { verdict: 'perlu-mata', passed, open: ['ditulis-ulang', 'teks-tidak-dibandingkan', ...always], flaw: null, names: [] }
}

/** The number of the object in which `at` lies: a page that was written twice is one page. */
const objectNumber = (text: string, at: number) => /(\d+)\s+\d+\s*$/.exec(text.slice(0, text.lastIndexOf('obj', at)).slice(-20))?.[1]

function unreadable(added: string): SignedCheck {
  if (!/\/ByteRange\s*\[/.test(added)) return refused('belum-ditandatangani')
  return { verdict: 'perlu-mata', passed: ['awal-sama'], open: ['tambahan-tidak-terbaca', ...always], flaw: null, names: [] }
}

/** Keys in which an object of ours may differ after signing: of the catalogue, and of a page. */
const catalogueKeys = ['AcroForm', 'DSS', 'Extensions', 'Perms', 'Metadata', 'Version']
const pageKeys = ['Annots', 'Tabs']

/** What an update says of the pages that the draft did not say. */
function contentFlaw({ root, info, before, after }: AddedPart): SignedFlaw | null {
  for (const [number, now] of after) {
    const was = before.get(number)
    if (!was || number === info) continue
    if (typeOf(was) === 'Metadata' && typeOf(now) === 'Metadata') continue
    const keys = number === root ? catalogueKeys : typeOf(was) === 'Page' ? pageKeys : []
    if (!sameBut(was, now, keys)) return 'isi-berubah'
    if (typeOf(was) === 'Page' && !onlySignaturesAdded(was, now, { before, after })) return 'anotasi-lain'
  }
  return null
}

function sameBut(was: PdfValue, now: PdfValue, free: readonly string[]): boolean {
  if (was.kind !== 'dictionary' || now.kind !== 'dictionary') return sameValue(was, now)
  const keys = new Set([...was.entries.keys(), ...now.entries.keys()])
  return [...keys].every((key) => free.includes(key) || sameValue(was.entries.get(key), now.entries.get(key)))
}

type Objects = Pick<AddedPart, 'before' | 'after'>

function onlySignaturesAdded(was: PdfValue, now: PdfValue, objects: Objects): boolean {
  const items = (of: PdfValue) => {
    const annots = resolved(of.kind === 'dictionary' ? of.entries.get('Annots') : undefined, objects)
    return annots?.kind === 'array' ? annots.items : []
  }
  const old = items(was)
  const rest = items(now)
  if (!old.every((one, at) => sameValue(one, rest[at]))) return false
  return rest.slice(old.length).every((one) => isSignatureField(resolved(one, objects), objects))
}

function isSignatureField(of: PdfValue | undefined, objects: Objects): boolean {
  if (of?.kind !== 'dictionary' || nameIn(of, 'Subtype') !== 'Widget') return false
  if (of.entries.has('A') || of.entries.has('AA')) return false
  const parent = resolved(of.entries.get('Parent'), objects)
  return (nameIn(of, 'FT') ?? (parent ? nameIn(parent, 'FT') : undefined)) === 'Sig'
}

const resolved = (of: PdfValue | undefined, { before, after }: Objects): PdfValue | undefined =>
  of?.kind === 'reference' ? (after.get(of.number) ?? before.get(of.number)) : of
const nameIn = (of: PdfValue, key: string): string | undefined => {
  const value = of.kind === 'dictionary' ? of.entries.get(key) : undefined
  return value?.kind === 'name' ? value.value : undefined
}
const typeOf = (of: PdfValue): string | undefined => nameIn(of, 'Type')

function signatureCheck(signed: Buffer, text: string, least: number, objects: AddedPart): SignedCheck {
  const fields = [...objects.after.values()].filter((one) => nameIn(one, 'FT') === 'Sig')
  const found = fields.flatMap((one) => signatureOf(resolved(one.kind === 'dictionary' ? one.entries.get('V') : undefined, objects)) ?? [])
  if (found.length === 0) return refused('belum-ditandatangani')
  const names: string[] = []
  let readable = true
  for (const { range, contents } of found) {
    const [from = 0, first = 0, second = 0, rest = 0] = range
    const end = second + rest
    const whole = from === 0 && first === contents.from && second === contents.to && first >= least && end <= signed.length
    // each signature covers the file as it was when it was made, to its last line
    if (range.length !== 4 || !whole || !/%%EOF\s*$/.test(text.slice(Math.max(0, end - 32), end))) return refused('cakupan-kurang')
    const bytes = Buffer.from(contents.value, 'latin1')
    if (bytes.every((byte) => byte === 0)) return refused('tanda-tangan-kosong')
    const digest = digestIn(bytes)
    if (digest && !digestsOf([signed.subarray(0, first), signed.subarray(second, end)]).some((one) => one.equals(digest)))
      return refused('sidik-berbeda')
    readable &&= digest !== null
    names.push(...commonNames(bytes))
  }
  const passed: SignedPass[] = [
    'awal-sama',
    'tambahan-hanya-tanda-tangan',
    'cakupan-penuh',
    ...(readable ? (['sidik-cocok'] as const) : []),
  ]
  const open: SignedOpen[] = [...(readable ? [] : (['sidik-tidak-terbaca'] as const)), ...always]
  return { verdict: readable ? 'sesuai' : 'perlu-mata', passed, open, flaw: null, names: [...new Set(names)].slice(0, 6) }
}

type Signature = { readonly range: readonly number[]; readonly contents: { value: string; from: number; to: number } }

/** The value of a signature field: range and bytes. A time stamp over the document has its own digest elsewhere. */
function signatureOf(of: PdfValue | undefined): Signature | null {
  if (of?.kind !== 'dictionary' || nameIn(of, 'SubFilter') === 'ETSI.RFC3161') return null
  const [range, contents] = [of.entries.get('ByteRange'), of.entries.get('Contents')]
  if (range?.kind !== 'array' || contents?.kind !== 'string') return null
  return { range: range.items.map((one) => (one.kind === 'number' ? one.value : -1)), contents }
}

/** The messageDigest attribute of a CMS signature (RFC 5652, 11.2), or null where there is none to be read. */
function digestIn(cms: Buffer): Buffer | null {
  const at = cms.indexOf(Buffer.from('06092a864886f70d010904', 'hex'))
  if (at < 0) return null
  const [set, , string, length = 0] = cms.subarray(at + 11, at + 15)
  return set === 0x31 && string === 0x04 && length >= 20 && length <= 64 ? cms.subarray(at + 15, at + 15 + length) : null
}

function digestsOf(parts: readonly Buffer[]): Buffer[] {
  return ['sha256', 'sha384', 'sha512', 'sha1'].map((name) => {
    const hash = createHash(name)
    for (const part of parts) hash.update(part)
    return hash.digest()
  })
}

/** Every commonName (2.5.4.3) in the bytes of a signature, in order. */
function commonNames(cms: Buffer): string[] {
  const names: string[] = []
  const oid = Buffer.from('0603550403', 'hex')
  for (let at = cms.indexOf(oid); at >= 0; at = cms.indexOf(oid, at + 1)) {
    const [tag, length = 0] = cms.subarray(at + 5, at + 7)
    const known = tag === 0x0c || tag === 0x13 || tag === 0x14
    if (known && length > 0 && length < 128) names.push(cms.subarray(at + 7, at + 7 + length).toString('utf8'))
  }
  return names
}
