// The text of a PDF that the press printed, page by page, without any tool of the machine: streams are
// inflated, glyphs read back through each font's own ToUnicode table. For our own PDFs and the copies made of
// them (objects in streams, a page's content in several pieces), not for any.
import { inflateSync } from 'node:zlib'

type Part = { readonly head: string; readonly body: string }

/** One text for each page, without any white space: where a line or a weight changes is no fact of a document. */
export function pdfPages(pdf: Buffer): string[] {
  const parts = partsOf(pdf.toString('latin1'))
  const pages = [...parts.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
  return pages.map(({ head }) => textOf(parts, head, contentOf(parts, head)))
}

function partsOf(raw: string): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)(?:\nendobj|stream\r?\n)/g)) {
    const [whole, number = '', head = ''] = match
    const start = (match.index ?? 0) + whole.length
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const bytes = whole.trimEnd().endsWith('stream') ? Buffer.from(raw.slice(start, start + length), 'latin1') : Buffer.alloc(0)
    const body = head.includes('/FlateDecode') && bytes.length > 0 ? inflateSync(bytes) : bytes
    parts.set(number, { head, body: body.toString('latin1') })
    if (/\/Type\s*\/ObjStm\b/.test(head)) for (const [inner, part] of packed(head, body.toString('latin1'))) parts.set(inner, part)
  }
  return parts
}

/** Objects that lie in a stream: numbers and places first, then one after the other. */
function packed(head: string, body: string): [string, Part][] {
  const first = Number(/\/First (\d+)/.exec(head)?.[1] ?? 0)
  const places = (body.slice(0, first).match(/\d+/g) ?? []).map(Number)
  return places.flatMap((number, at) => {
    if (at % 2 === 1) return []
    const [from, to] = [places[at + 1] ?? 0, places[at + 3]]
    return [[String(number), { head: body.slice(first + from, to === undefined ? undefined : first + to), body: '' }] as [string, Part]]
  })
}

function contentOf(parts: Map<string, Part>, head: string): string {
  const list = /\/Contents \[([^\]]*)\]/.exec(head)?.[1]
  const numbers = list ? [...list.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number) : [reference(head, 'Contents') ?? '']
  return numbers.map((number) => parts.get(number)?.body ?? '').join('\n')
}

function reference(head: string, name: string): string | undefined {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1]
}

function textOf(parts: Map<string, Part>, head: string, content: string): string {
  const tables = new Map<string, Map<number, string>>()
  let text = ''
  let table = new Map<number, string>()
  let strings: string[] = []
  let name = ''
  for (const token of tokens(content)) {
    if (token.startsWith('(')) strings.push(token.slice(1, -1))
    else if (token.startsWith('/')) name = token.slice(1)
    else if (token === 'Tf') {
      const font = parts.get(reference(head, name) ?? '')
      table = tables.get(name) ?? unicodeOf(parts.get(reference(font?.head ?? '', 'ToUnicode') ?? '')?.body ?? '')
      tables.set(name, table)
    } else if (token === 'Do') {
      const form = parts.get(reference(head, name) ?? '')
      if (form?.head.includes('/Form')) text += textOf(parts, form.head, form.body)
    } else if (token === 'TJ' || token === 'Tj') {
      for (const string of strings) for (const glyph of glyphs(string)) text += table.get(glyph) ?? ''
    }
    if (/^[A-Z]/i.test(token)) strings = []
  }
  return text.replace(/\s/g, '')
}

/** Strings with their brackets (which may nest), names with their slash, operators. */
function* tokens(content: string): Generator<string> {
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === '(') {
      const start = at
      for (let depth = 1; depth > 0; ) {
        at += 1
        if (content[at] === '\\') at += 1
        else if (content[at] === '(') depth += 1
        else if (content[at] === ')') depth -= 1
      }
      yield content.slice(start, at + 1)
    } else if (/^<[0-9A-Fa-f]+>/.test(content.slice(at, at + 2000)) && content[at - 1] !== '<') {
      const end = content.indexOf('>', at)
      const bytes = Buffer.from(content.slice(at + 1, end), 'hex').toString('latin1')
      yield `(${bytes.replace(/[\\()]/g, '\\$&')})`
      at = end
    } else {
      const word = /^[/A-Za-z][\w*]*/.exec(content.slice(at, at + 40))?.[0]
      if (word) yield word
      at += Math.max(0, (word?.length ?? 1) - 1)
    }
  }
}

/** Two bytes a glyph, written as a PDF string. */
function glyphs(string: string): number[] {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const bytes = string.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, other?: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (named[other ?? ''] ?? other ?? ''),
  )
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.charCodeAt(at * 2) * 256 + bytes.charCodeAt(at * 2 + 1))
}

function unicodeOf(cmap: string): Map<number, string> {
  const table = new Map<number, string>()
  for (const [, glyph = '', unicode = ''] of cmap.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g))
    table.set(Number.parseInt(glyph, 16), Buffer.from(unicode, 'hex').swap16().toString('utf16le'))
  return table
}
