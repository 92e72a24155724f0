// As much of the PDF notation (ISO 32000-2, 7.3) as is needed to read what a signer added to a file of
// ours: numbers, names, strings, arrays, dictionaries, references. Whoever meets anything else gets null.

export type PdfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  /** Strings as their bytes (latin1); `from` and `to`: where they stand, with their brackets. */
  | { readonly kind: 'string'; readonly value: string; readonly from: number; readonly to: number }
  | { readonly kind: 'word'; readonly value: 'true' | 'false' | 'null' }
  | { readonly kind: 'reference'; readonly number: number; readonly generation: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }

export type Read = { readonly value: PdfValue; readonly end: number }

const space = /[\0\t\n\f\r ]/
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/
/** Deeper than this is no file of a signer. */
const deepest = 40

/** Where the next token begins: over white space and comments. */
export function skip(text: string, at: number): number {
  let here = at
  for (;;) {
    while (here < text.length && space.test(text[here] ?? '')) here += 1
    if (text[here] !== '%') return here
    while (here < text.length && text[here] !== '\n' && text[here] !== '\r') here += 1
  }
}

/** The value at `at` and where it ends; null when it is not understood. */
export function readValue(text: string, at: number, depth = 0): Read | null {
  if (depth > deepest) return null
  const start = skip(text, at)
  const two = text.slice(start, start + 2)
  if (two === '<<') return readDictionary(text, start, depth)
  const one = two[0]
  if (one === '[') return readArray(text, start, depth)
  if (one === '(') return readString(text, start)
  if (one === '<') return readHex(text, start)
  if (one === '/') {
    const end = wordEnd(text, start + 1)
    return { value: { kind: 'name', value: nameOf(text.slice(start + 1, end)) }, end }
  }
  return readPlain(text, start)
}

function readPlain(text: string, start: number): Read | null {
  const reference = /^(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/.exec(text.slice(start, start + 30))
  if (reference)
    return {
      value: { kind: 'reference', number: Number(reference[1]), generation: Number(reference[2]) },
      end: start + reference[0].length,
    }
  const end = wordEnd(text, start)
  const word = text.slice(start, end)
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return { value: { kind: 'number', value: Number(word) }, end }
  if (word === 'true' || word === 'false' || word === 'null') return { value: { kind: 'word', value: word }, end }
  return null
}

function readDictionary(text: string, start: number, depth: number): Read | null {
  const entries = new Map<string, PdfValue>()
  let at = skip(text, start + 2)
  while (text.slice(at, at + 2) !== '>>') {
    const key = readValue(text, at, depth + 1)
    if (key?.value.kind !== 'name') return null
    const value = readValue(text, key.end, depth + 1)
    // a key that stands twice means different things to different readers
    if (!value || entries.has(key.value.value)) return null
    entries.set(key.value.value, value.value)
    at = skip(text, value.end)
  }
  return { value: { kind: 'dictionary', entries }, end: at + 2 }
}

function readArray(text: string, start: number, depth: number): Read | null {
  const items: PdfValue[] = []
  let at = skip(text, start + 1)
  while (text[at] !== ']') {
    const value = readValue(text, at, depth + 1)
    if (!value) return null
    items.push(value.value)
    at = skip(text, value.end)
  }
  return { value: { kind: 'array', items }, end: at + 1 }
}

function readString(text: string, start: number): Read | null {
  let depth = 1
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    if (depth === 0) return { value: { kind: 'string', value: text.slice(start + 1, at), from: start, to: at + 1 }, end: at + 1 }
  }
  return null
}

function readHex(text: string, start: number): Read | null {
  const close = text.indexOf('>', start)
  if (close < 0) return null
  const digits = text.slice(start + 1, close).replace(/[\0\t\n\f\r ]/g, '')
  if (!/^[0-9A-Fa-f]*$/.test(digits)) return null
  const value = Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
  return { value: { kind: 'string', value, from: start, to: close + 1 }, end: close + 1 }
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && !delimiter.test(text[end] ?? '')) end += 1
  return end
}

const nameOf = (raw: string) => raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Two values that say the same, wherever they stand. */
export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  return canonicalOf(a) === canonicalOf(b)
}

function canonicalOf(of: PdfValue | undefined): string {
  if (!of) return ''
  if (of.kind === 'array') return `[${of.items.map(canonicalOf).join(' ')}]`
  if (of.kind === 'dictionary')
    return `<<${[...of.entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `/${key} ${canonicalOf(value)}`)
      .join(' ')}>>`
  if (of.kind === 'reference') return `${of.number} ${of.generation} R`
  return `${of.kind}:${JSON.stringify(of.value)}`
}
