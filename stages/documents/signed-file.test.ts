import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedPdf } from '../../test/world/signed-pdf.ts'
import { letterOf } from './letter.ts'
import { letterDefaults } from './letter-defaults.ts'
import { exampleFacts } from './letter-kinds.ts'
import { closePress } from './press.ts'
import { print } from './print.ts'
import { checkSigned, scanned } from './signed-file.ts'

let draft: Buffer
beforeAll(async () => {
  const kind = 'permintaan-personel'
  const agency = { name: 'Kabupaten Contoh', letterhead: ['Kabupaten Contoh'], address: '', city: 'Kota Contoh', logo: null }
  const common = { installation: 'contoh', agency, kind, template: letterDefaults[kind], facts: exampleFacts(kind) } as const
  const data = letterOf({ ...common, number: '800/1', dated: '2023-12-04', signer: null, madeAt: new Date(0) })
  const of = { kind: 'surat', title: '', object: 'letter:1', series: 'letter:1', subjects: [], unitPath: [], files: {} } as const
  draft = (await print({ ...of, template: 'stages/documents/surat.typ', data: data as never }, null)).pdf
})
afterAll(closePress)

const text = () => draft.toString('latin1')
const numberOf = (pattern: RegExp) => Number(pattern.exec(text())?.[1])

describe('a file that came back', () => {
  it('is taken when our bytes stand and only a signature was added', () => {
    expect(checkSigned(draft, signedPdf(draft))).toEqual({
      verdict: 'sesuai',
      passed: ['awal-sama', 'tambahan-hanya-tanda-tangan', 'cakupan-penuh', 'sidik-cocok'],
      open: ['rantai-sertifikat', 'tampilan-tanda-tangan'],
      flaw: null,
      names: ['Kartika Widuri'],
    })
  })

  it('is taken when it was signed twice', () => {
    expect(checkSigned(draft, signedPdf(signedPdf(draft), { name: 'Bagus' }))).toMatchObject({
      verdict: 'sesuai',
      names: ['Kartika Widuri', 'Bagus'],
    })
  })

  it('is refused as it went out, and when it is no PDF', () => {
    expect(checkSigned(draft, draft).flaw).toBe('belum-ditandatangani')
    expect(checkSigned(draft, Buffer.from('surat')).flaw).toBe('bukan-pdf')
  })

  it('is refused when one byte of the signed part differs', () => {
    const changed = signedPdf(draft)
    changed.write('x', changed.lastIndexOf('Tanda tangan'), 'latin1')
    expect(checkSigned(draft, changed).flaw).toBe('sidik-berbeda')
  })

  it('is refused when a page or its content was written anew', () => {
    const content = numberOf(/\/Contents (\d+) 0 R/)
    const replaced = signedPdf(draft, { also: { [content]: '<< /Length 3 >>\nstream\nq Q\nendstream' } })
    expect(checkSigned(draft, replaced).flaw).toBe('isi-berubah')
  })

  it('is refused when a note was laid over the page', () => {
    expect(checkSigned(draft, signedPdf(draft, { subtype: 'FreeText' })).flaw).toBe('anotasi-lain')
  })

  it('is refused when the range leaves something out, and when the signature is empty', () => {
    const short = signedPdf(draft)
    const at = short.indexOf('/ByteRange [')
    short.write('0000000100', at + 12, 'latin1')
    expect(checkSigned(draft, short).flaw).toBe('cakupan-kurang')
    const empty = signedPdf(draft)
    const from = empty.indexOf('/Contents <') + 11
    empty.fill('0', from, empty.indexOf('>', from), 'latin1')
    expect(checkSigned(draft, empty).flaw).toBe('tanda-tangan-kosong')
  })

  it('needs an eye where something was appended that is not understood', () => {
    const odd = Buffer.concat([signedPdf(draft), Buffer.from('garbage\n')])
    expect(checkSigned(draft, odd)).toMatchObject({ verdict: 'perlu-mata', passed: ['awal-sama'] })
  })

  it('needs an eye where another program wrote it anew, and is refused with another number of pages', () => {
    const anew = Buffer.from(signedPdf(draft).toString('latin1').replace('%PDF-1.7', '%PDF-1.6'), 'latin1')
    expect(checkSigned(draft, anew)).toMatchObject({ verdict: 'perlu-mata', passed: ['jumlah-halaman-sama'] })
    const longer = Buffer.concat([anew, Buffer.from('9999 0 obj << /Type /Page >> endobj')])
    expect(checkSigned(draft, longer).flaw).toBe('jumlah-halaman')
  })

  it('is a scan only when it is a PDF, JPEG or PNG, and always needs an eye', () => {
    expect(scanned(draft)).toMatchObject({ type: 'application/pdf', check: { verdict: 'perlu-mata', open: ['hasil-pindai'] } })
    expect(scanned(Buffer.from('\xff\xd8\xff\xe0aaaa', 'latin1'))?.type).toBe('image/jpeg')
    expect(scanned(Buffer.from('GIF89a'))).toBeNull()
  })
})
