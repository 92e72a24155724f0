// What the papers of a whole day and a whole event are made of (laporan.typ draws it), so that both look alike.
import type { Frame } from '../../documents/frame.ts'

export type Term = { term: string; text: string }
/** `share`: width against the others; 0: as wide as the content. */
export type TableColumn = { name: string; share: number; figure: boolean }
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'note'; title: string; items: string[] }
  | { kind: 'facts'; items: Term[] }
  | { kind: 'counts'; items: { count: string; text: string; tone: 'plain' | 'good' | 'attention' }[] }
  /** Small lines, such as identities. */
  | { kind: 'lines'; items: string[] }
  | { kind: 'list'; items: string[] }
  /** `total`: the last row sums the others. */
  | { kind: 'table'; columns: TableColumn[]; rows: string[][]; total: boolean }
  | { kind: 'chart'; file: string; alt: string; key: { look: 'full' | 'hatched' | 'empty'; text: string }[] }
  | { kind: 'hash'; title: string; lines: string[]; text: string }

export type PaperSigner = { readonly office: string; readonly name: string; readonly nip: string | null }
export type PaperData = {
  frame: Frame
  heading: string
  subtitle: string[]
  state: string
  blocks: Block[]
  closing: string
  place: string
  signers: { office: string; name: string; nip: string | null }[]
}

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'text', text })

/** A table: names of columns with their share, a name that ends in `#` holds figures. */
export function table(columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[], total = false): Block {
  const shaped = columns.map(([name, share]) => ({ name: name.replace(/#$/, ''), share, figure: name.endsWith('#') }))
  return { kind: 'table', columns: shaped, rows: rows.map((row) => [...row]), total }
}

/** 64 hex digits in two lines of eight groups of four, to be read aloud and typed. */
export function hexLines(hex: string): string[] {
  const groups = hex.match(/.{4}/g) ?? []
  return [groups.slice(0, 8).join(' '), groups.slice(8).join(' ')]
}
