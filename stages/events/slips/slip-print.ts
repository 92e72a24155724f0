// Slips on A4, two to a sheet, each folded in three: outside the name and the unit, inside the login and the code.
// Printed and handed over, never kept: a code stands on paper and nowhere else. The list to sign is a kept document.
import { dateWords, nipWords } from '../../../kit/wording.ts'
import { codeWords } from '../../access/slips/slip.ts'
import { type Frame, frameDate, headOf } from '../../documents/frame.ts'
import type { LetterheadKept } from '../../documents/letterhead-store.ts'
import { render } from '../../documents/press.ts'
import type { Draft } from '../../documents/print.ts'
import { qrCode } from '../../documents/qr.ts'

export type SlipLine = { readonly personId: string; readonly name: string; readonly nip: string; readonly unit: string }

export type SlipSheet = {
  /** What the slips are for, and the unit through which they travel. */
  readonly title: string
  readonly office: string
  readonly lines: readonly SlipLine[]
  readonly head: LetterheadKept
  readonly now: Date
}

/** Where one signs in, as people type it; with the part that opens the form for slips. */
const doorOf = (address: string) => ({ words: address.replace(/^https?:\/\//, ''), link: `${address}/#slip` })

/** The slips of one unit. `lapsesOn`: the last day on which a code holds. */
export async function slipsPdf(
  of: SlipSheet & { readonly codes: ReadonlyMap<string, string>; readonly lapsesOn: string; readonly address: string | null },
): Promise<Buffer> {
  const door = of.address ? doorOf(of.address) : null
  const at = of.now
  const data = {
    title: of.title,
    agency: of.head.agency.name,
    office: of.office,
    example: of.head.installation === 'contoh',
    date: [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()],
    until: dateWords(of.lapsesOn),
    door: door?.words ?? null,
    slips: of.lines.map((line) => ({
      name: line.name,
      nip: nipWords(line.nip),
      login: line.nip,
      unit: line.unit === of.office ? [line.unit] : [line.unit, of.office],
      code: codeWords(of.codes.get(line.personId) ?? '').split(' '),
    })),
  }
  const files: Record<string, string> = door ? { 'qr.svg': qrCode(door.link, 'Kode QR alamat masuk') } : {}
  return (await render({ template: 'stages/events/slips/slip-masuk.typ', data, files })).pdf
}

/** The list on which the people of a unit sign; the same people give the same document. */
export function receiptDraft(
  of: SlipSheet & { readonly batchId: string; readonly unitId: string; readonly unitPath: readonly string[] },
): Draft {
  const title = 'Tanda terima slip masuk'
  const frame: Frame = {
    ...headOf(of.head.agency, of.head.installation),
    title,
    date: frameDate(of.now),
    confidential: false,
    running: { strong: title, lines: [of.office] },
    foot: { strong: 'Slip masuk tersegel', lines: ['Tanpa kode dan tanpa hasil penilaian.'] },
  }
  return {
    ...({ kind: 'slip-masuk', title: `${title}: ${of.office}` } as const),
    ...{ object: `slip-batch:${of.batchId}`, series: `slip-batch:${of.batchId}/${of.unitId}` },
    subjects: of.lines.map((line) => line.personId),
    unitPath: of.unitPath,
    template: 'stages/events/slips/tanda-terima-slip.typ',
    data: {
      frame,
      heading: title,
      subtitle: [of.office, of.title],
      lines: of.lines.map(({ name, nip, unit }) => ({ name, nip: nipWords(nip), unit })),
    },
    files: of.head.files,
  }
}
