// A signature as a signing service appends it: an incremental update with a signature field on the first
// page, a /ByteRange over the whole file and a digest that is right. No certificate; nobody verifies one.
import { createHash } from 'node:crypto'

export type Signing = {
  /** Objects that the update writes besides, by number. */
  readonly also?: Readonly<Record<number, string>>
  readonly subtype?: string
  readonly name?: string
}

/** `pdf` (one of ours) with a signature appended. */
export function signedPdf(pdf: Buffer, { also = {}, subtype = 'Widget', name = 'Kartika Widuri' }: Signing = {}): Buffer {
  const text = pdf.toString('latin1')
  const tail = text.slice(text.lastIndexOf('trailer'))
  const size = Number(/\/Size (\d+)/.exec(tail)?.[1])
  const root = Number(/\/Root (\d+) 0 R/.exec(tail)?.[1])
  const previous = Number(/startxref\s+(\d+)/.exec(tail)?.[1])
  const page = Number(/(?:^|\n)(\d+) 0 obj\s*<<\s*\/Type \/Page\b/.exec(text)?.[1])
  const [signature, field] = [size, size + 1]
  const range = '/ByteRange [0000000000 0000000000 0000000000 0000000000]'
  const contents = '0'.repeat(1200)
  const objects = new Map<number, string>([
    [root, extended(text, root, `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`)],
    [page, extended(text, page, `/Annots [${field} 0 R]`)],
    [field, `<< /Type /Annot /Subtype /${subtype} /FT /Sig /T (Tanda tangan) /V ${signature} 0 R /Rect [300 80 500 140] >>`],
    [signature, `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${range} /Contents <${contents}> >>`],
    ...Object.entries(also).map(([number, body]) => [Number(number), body] as const),
  ])
  const whole = Buffer.from(text + update(text.length + 1, objects, { size: field + 1, root, previous }), 'latin1')
  return filledIn(whole, range, contents, name)
}

function update(from: number, objects: Map<number, string>, of: { size: number; root: number; previous: number }): string {
  let written = '\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of objects) {
    offsets.set(number, from - 1 + written.length)
    written += `${number} 0 obj\n${body}\nendobj\n`
  }
  const tableAt = from - 1 + written.length
  const lines = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  return `${written}xref\n${lines.join('')}trailer\n<< /Size ${of.size} /Root ${of.root} 0 R /Prev ${of.previous} >>\nstartxref\n${tableAt}\n%%EOF\n`
}

function extended(text: string, number: number, entry: string): string {
  const body = new RegExp(`(?:^|\\n)${number} 0 obj\\s*([\\s\\S]*?)\\s*endobj`).exec(text)?.[1] ?? ''
  return body.replace(/>>$/, `${entry} >>`)
}

function filledIn(whole: Buffer, range: string, contents: string, name: string): Buffer {
  const from = whole.indexOf(`<${contents}>`)
  const to = from + contents.length + 2
  const numbers = [0, from, to, whole.length - to].map((one) => String(one).padStart(10, '0')).join(' ')
  whole.write(`/ByteRange [${numbers}]`, whole.indexOf(range), 'latin1')
  const digest = createHash('sha256').update(whole.subarray(0, from)).update(whole.subarray(to)).digest()
  const cn = Buffer.from(name)
  const cms = Buffer.concat([
    Buffer.from('3082020006035504030c', 'hex'),
    Buffer.from([cn.length]),
    cn,
    Buffer.from('06092a864886f70d0109043122', 'hex'),
    Buffer.from([0x04, 0x20]),
    digest,
  ])
  whole.write(cms.toString('hex'), from + 1, 'latin1')
  return whole
}
