// What kind of file was handed in, by its content and never by its name; and the text of one that is
// text, in the encodings that Indonesian offices produce.

export type FileKind = 'xlsx' | 'text' | 'encrypted' | 'empty' | 'xls' | 'pdf' | 'page' | 'unknown'

/** The kind of a file. `xls` is the workbook of before 2007; `page` is HTML or XML with another name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  if (bytes.length >= 22 && head.readUInt32BE(0) === 0x504b0304) return 'xlsx'
  if (head.length >= 8 && head.readUInt32BE(0) === 0xd0cf11e0) return isEncrypted(bytes) ? 'encrypted' : 'xls'
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^<(!doctype|html|\?xml|table|mso|workbook)/i.test(text)) return 'page'
  return encodingOf(bytes) === null ? 'unknown' : text === '' ? 'empty' : 'text'
}

// A workbook with a password is an OLE container with a stream of this name.
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The encoding of a text file: its mark, else zero bytes in every second place, else UTF-8 where it is valid. Null: no text. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1
    else if (byte === 0) odd += 1
  }
  if (odd > sample.length / 4 && even === 0) return 'utf-16le'
  if (even > sample.length / 4 && odd === 0) return 'utf-16be'
  if (even + odd > 0 || sample.some((byte) => byte < 9)) return null
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The text of a file without its mark. Bytes that mean nothing become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes) ?? 'utf-8').decode(bytes)
}

/** The separator of a CSV and where its rows begin: a line `sep=;` names it, else the most frequent one of the first full line, quotes left out. */
export function separatorOf(text: string): { readonly separator: ',' | ';' | '\t'; readonly start: number } {
  const named = /^sep=([,;\t])\r?\n/i.exec(text)
  if (named) return { separator: named[1] as ',' | ';' | '\t', start: named[0].length }
  const line = /^\s*([^\r\n]{0,20000})/.exec(text)?.[1] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (sign: string) => bare.split(sign).length
  const separator = ([';', '\t', ','] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
  return { separator, start: 0 }
}

/** Where the first cell of more than `limit` characters begins, row and column from 1; null when there is none. The reader would join it letter by letter first. */
export function overlongCell(text: string, separator: string, limit: number): { readonly line: number; readonly column: number } | null {
  const [between, quote, newline] = [separator.charCodeAt(0), 34, 10]
  let [line, column, from, quoted] = [1, 1, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    // a quote inside a cell that does not begin with one is a letter like any other
    if (sign === quote) quoted = text.charCodeAt(from) === quote && !quoted
    else if (!quoted && (sign === between || sign === newline)) {
      from = at + 1
      column = sign === between ? column + 1 : 1
      if (sign === newline) line += 1
    }
    if (at - from >= limit + 2) return { line, column }
  }
  return null
}
