// How the text of a letter is written by people who are no programmers, and what it becomes on paper. A
// blank line ends a paragraph; "1. …" or "a. …" makes a list; "nama : isi" makes a row of details;
// {{nama}} is filled with a fact; {{daftar:nama}} alone on a line becomes a table of facts.

export type Table = {
  /** `share`: width against the other columns; 0: as wide as its content. */
  readonly columns: readonly { readonly name: string; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
}
/** The facts that fill a letter: texts by name, tables by name. */
export type LetterFacts = { readonly values: Readonly<Record<string, string>>; readonly lists: Readonly<Record<string, Table>> }

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly style: '1' | 'a'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly rows: readonly { readonly term: string; readonly text: string }[] }
  | ({ readonly kind: 'table' } & Table)

/** Something in a text that cannot be: where it stands (from 1), and what it says. */
export type TextProblem = { readonly line: number; readonly column: number; readonly found: string }

const name = /\{\{([^{}]*)\}\}/g
const listLine = /^\{\{\s*daftar:\s*([a-z_]+)\s*\}\}$/
const item = /^(?:(\d{1,2})|([a-z]))\.\s+(.+)$/
const pair = /^([^:{}]{2,40}) : (.+)$/

/** What stands for a fact that is not there yet, such as the number of a draft. */
export const notYet = '…………'

/** Unknown names in `text`, half-open brackets among them; empty: it can be filled. */
export function problemsOf(text: string, known: { readonly names: readonly string[]; readonly lists: readonly string[] }): TextProblem[] {
  return text.split('\n').flatMap((line, at) => {
    const place = (column: number, found: string) => ({ line: at + 1, column: column + 1, found: found.slice(0, 60) })
    const wholeList = listLine.exec(line.trim())
    if (wholeList) return known.lists.includes(wholeList[1] ?? '') ? [] : [place(line.indexOf('{'), line.trim())]
    const unknown = [...line.matchAll(name)].filter(([, inner = '']) => !known.names.includes(inner.trim()))
    const rest = line.replace(name, (whole) => ' '.repeat(whole.length))
    const open = /\{\{|\}\}/.exec(rest)
    return [...unknown.map((one) => place(one.index, one[0])), ...(open ? [place(open.index, line.slice(open.index))] : [])]
  })
}

/** `text` with its names filled; what is not known yet is dotted. Only for texts without problems. */
export function filled(text: string, values: LetterFacts['values']): string {
  return text.replace(name, (_, inner: string) => values[inner.trim()]?.trim() || notYet)
}

/** The blocks of `text`, in order. A table without rows leaves nothing behind. */
export function blocksOf(text: string, facts: LetterFacts): Block[] {
  const blocks: Block[] = []
  for (const part of text.replace(/\r/g, '').split(/\n\s*\n/)) {
    for (const line of part.split('\n').map((one) => one.trim())) if (line) addLine(blocks, line, facts)
    // what follows a blank line never continues what stands above it
    blocks.push({ kind: 'paragraph', text: '' })
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.text !== '')
}

function addLine(blocks: Block[], line: string, facts: LetterFacts): void {
  const last = blocks.at(-1)
  const replace = (block: Block) => blocks.splice(-1, 1, block)
  const list = listLine.exec(line)
  if (list) {
    const table = facts.lists[list[1] ?? '']
    if (table && table.rows.length > 0) blocks.push({ kind: 'table', ...table })
    blocks.push({ kind: 'paragraph', text: '' })
    return
  }
  const listed = item.exec(line)
  if (listed) {
    const style = listed[1] ? '1' : 'a'
    const text = filled(listed[3] ?? '', facts.values)
    if (last?.kind === 'list' && last.style === style) replace({ ...last, items: [...last.items, text] })
    else blocks.push({ kind: 'list', style, items: [text] })
    return
  }
  const detail = pair.exec(line)
  if (detail) {
    const row = { term: (detail[1] ?? '').trim(), text: filled(detail[2] ?? '', facts.values) }
    if (last?.kind === 'pairs') replace({ ...last, rows: [...last.rows, row] })
    else blocks.push({ kind: 'pairs', rows: [row] })
    return
  }
  const text = filled(line, facts.values)
  if (last?.kind === 'paragraph' && last.text !== '') replace({ kind: 'paragraph', text: `${last.text} ${text}` })
  else blocks.push({ kind: 'paragraph', text })
}

/** The non-empty lines of a field that is a list of points, each filled. */
export function pointsOf(text: string, values: LetterFacts['values']): string[] {
  return text
    .split('\n')
    .map((line) => filled(line.trim(), values))
    .filter((line) => line !== '')
}
