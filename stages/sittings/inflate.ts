// RFC 1951 backwards: what the server deflated with zlib, a page opens with these few lines. A browser's
// own DecompressionStream is missing on some machines of a venue, and the paper must open on each.

/** Bits of a number, lowest first, as deflate writes them. */
type Reader = { readonly bytes: Uint8Array; at: number; bit: number }
/** How many codes there are of each length, and the symbols in the order of their codes (RFC 1951, 3.2.2). */
type Codes = { readonly counts: Uint16Array; readonly symbols: Uint16Array }

/** Opens raw deflate data. @throws RangeError where it is broken off, wrong, or longer than `most` bytes. */
export function inflate(bytes: Uint8Array, most = 8_000_000): Uint8Array {
  const from: Reader = { bytes, at: 0, bit: 0 }
  const out: number[] = []
  for (let last = 0; last === 0; ) {
    last = take(from, 1)
    const kind = take(from, 2)
    if (kind === 0) copyStored(from, out)
    else if (kind === 1) unpack(from, out, fixed, distances, most)
    else if (kind === 2) unpack(from, out, ...dynamic(from), most)
    else throw new RangeError('Not deflate data')
    if (out.length > most) throw new RangeError('Too long')
  }
  return Uint8Array.from(out)
}

function take(from: Reader, count: number): number {
  let value = 0
  for (let n = 0; n < count; n++) {
    const byte = from.bytes[from.at]
    if (byte === undefined) throw new RangeError('Broken off')
    value |= ((byte >> from.bit) & 1) << n
    from.bit += 1
    if (from.bit === 8) {
      from.bit = 0
      from.at += 1
    }
  }
  return value
}

function copyStored(from: Reader, out: number[]): void {
  if (from.bit > 0) {
    from.bit = 0
    from.at += 1
  }
  const length = take(from, 16)
  take(from, 16)
  if (from.at + length > from.bytes.length) throw new RangeError('Broken off')
  for (let n = 0; n < length; n++) out.push(from.bytes[from.at++] as number)
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(16)
  for (const length of lengths) counts[length] = (counts[length] as number) + 1
  counts[0] = 0
  const offsets = new Uint16Array(16)
  for (let n = 1; n < 16; n++) offsets[n] = (offsets[n - 1] as number) + (counts[n - 1] as number)
  const symbols = new Uint16Array(lengths.length)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    symbols[offsets[length] as number] = symbol
    offsets[length] = (offsets[length] as number) + 1
  }
  return { counts, symbols }
}

function symbolFrom(from: Reader, { counts, symbols }: Codes): number {
  let [code, first, index] = [0, 0, 0]
  for (let length = 1; length < 16; length++) {
    code |= take(from, 1)
    const count = counts[length] as number
    if (code - count < first) return symbols[index + code - first] as number
    index += count
    first = (first + count) << 1
    code <<= 1
  }
  throw new RangeError('Not deflate data')
}

const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const distanceBits = Array.from({ length: 30 }, (_, n) => (n < 2 ? 0 : (n >> 1) - 1))
const distanceBase = distanceBits.map((bits, n) => (n < 2 ? n + 1 : 1 + ((2 + (n & 1)) << bits)))
const fixed = codesOf(Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8)))
const distances = codesOf(Array.from({ length: 30 }, () => 5))

function unpack(from: Reader, out: number[], literals: Codes, apart: Codes, most: number): void {
  for (;;) {
    const symbol = symbolFrom(from, literals)
    if (symbol === 256) return
    if (symbol < 256) {
      out.push(symbol)
      continue
    }
    const length = (lengthBase[symbol - 257] ?? Number.NaN) + take(from, lengthBits[symbol - 257] ?? 0)
    const far = symbolFrom(from, apart)
    const start = out.length - (distanceBase[far] ?? Number.NaN) - take(from, distanceBits[far] ?? 0)
    if (!(start >= 0 && length > 0) || out.length + length > most) throw new RangeError('Not deflate data')
    for (let n = 0; n < length; n++) out.push(out[start + n] as number)
  }
}

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** The two codes that a block brings along. */
function dynamic(from: Reader): [Codes, Codes] {
  const [literals, apart, count] = [take(from, 5) + 257, take(from, 5) + 1, take(from, 4) + 4]
  const own = Array.from({ length: 19 }, () => 0)
  for (const place of order.slice(0, count)) own[place] = take(from, 3)
  const codes = codesOf(own)
  const lengths: number[] = []
  while (lengths.length < literals + apart) {
    const symbol = symbolFrom(from, codes)
    if (symbol < 16) {
      lengths.push(symbol)
      continue
    }
    const value = symbol === 16 ? (lengths.at(-1) ?? 0) : 0
    const times = symbol === 16 ? 3 + take(from, 2) : symbol === 17 ? 3 + take(from, 3) : 11 + take(from, 7)
    for (let n = 0; n < times; n++) lengths.push(value)
  }
  return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals, literals + apart))]
}
