// A QR code as one path, so that it prints sharp at any size and reads in one colour.
import { encode } from 'uqr'
import { drawing, element } from '../../kit/chart/svg.ts'

/** The code for `content` with its quiet zone, as SVG text. */
export function qrCode(content: string, label: string): string {
  const { data, size } = encode(content, { ecc: 'M', border: 2 })
  const d = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('')
  return drawing({ width: size, height: size }, label, [element('path', { d, fill: '#16211f' })])
}

/** Where dark modules begin in a row, and how many follow. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (dark && last && last[0] + last[1] === x) last[1] += 1
    else if (dark) found.push([x, 1])
  })
  return found
}
