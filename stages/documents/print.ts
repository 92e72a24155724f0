// From facts to a sealed document: the fingerprint of the data, the QR code that carries it, the PDF,
// and the hashes under which it is kept. Nothing here touches the database.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Json } from '../../kit/canonical.ts'
import type { DocumentKind } from './api.ts'
import { dataHash, fingerprint, fingerprintWords } from './fingerprint.ts'
import type { Frame } from './frame.ts'
import { render } from './press.ts'
import { qrCode } from './qr.ts'

/** A document to be printed. `data` holds the frame; `files` are its pictures by name. */
export type Draft = {
  readonly kind: DocumentKind
  readonly title: string
  /** What it was made from, as `kind:id`. */
  readonly object: string
  /** What a later version replaces, as `kind:id`; versions are counted in it. */
  readonly series: string
  readonly subjects: readonly string[]
  readonly unitPath: readonly string[]
  /** Path of the template from the root of the project. */
  readonly template: string
  readonly data: { readonly frame: Frame } & { readonly [key: string]: Json }
  readonly files: Readonly<Record<string, Uint8Array | string>>
}

export type Sealed = Draft & {
  readonly templateHash: Buffer
  readonly dataHash: Buffer
  readonly pdf: Buffer
  readonly pages: number
}

/** Shared by every template, so a change in it changes what every document looks like. */
const parts = 'stages/documents/parts.typ'
const root = new URL('../../', import.meta.url)

/**
 * Prints `draft`. `address`: where this installation is reached from outside, for the QR code; without
 * one the code carries the fingerprint alone. The same draft and address give the same bytes.
 */
export async function print(draft: Draft, address: string | null): Promise<Sealed> {
  const hash = dataHash(draft.data)
  const code = fingerprint(hash)
  const qr = qrCode(address ? `${address.replace(/\/+$/, '')}/sahih/${code}` : `SAHIH ${code.toUpperCase()}`, 'Kode QR')
  const seal = { fingerprint: fingerprintWords(code) }
  const { pdf, pages } = await render({
    template: draft.template,
    data: { data: draft.data, seal },
    files: { ...draft.files, 'qr.svg': qr },
  })
  return { ...draft, templateHash: await templateHash(draft), dataHash: hash, pdf, pages }
}

/** SHA-256 over the template, the shared parts and the pictures, each with its name and length. */
export async function templateHash(draft: Pick<Draft, 'template' | 'files'>): Promise<Buffer> {
  const hash = createHash('sha256')
  for (const path of [draft.template, parts]) feed(hash, path, await template(path))
  for (const name of Object.keys(draft.files).sort()) feed(hash, name, Buffer.from(draft.files[name] ?? ''))
  return hash.digest()
}

const templates = new Map<string, Promise<Buffer>>()

/** A template as it stood when it was first printed: what runs is not changed under way. */
function template(path: string): Promise<Buffer> {
  const known = templates.get(path) ?? readFile(new URL(path, root))
  templates.set(path, known)
  return known
}

function feed(hash: ReturnType<typeof createHash>, name: string, bytes: Buffer): void {
  hash.update(`${name}\n${bytes.length}\n`).update(bytes)
}
