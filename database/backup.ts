// Reading a backup: every byte is held against what was written before anything is done with it.
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { damaged, hashOf, type Member, membersOf, openMember, Unreadable } from './archive.ts'
import { type Manifest, manifestName, sealName } from './export.ts'

export type Backup = {
  readonly path: string
  readonly manifest: Manifest
  readonly sha256: string
  readonly members: ReadonlyMap<string, Member>
}

/** Reads the whole file once and checks it. Throws Unreadable with a sentence. Constant memory. */
export async function openBackup(path: string): Promise<Backup> {
  const handle = await open(path, 'r').catch(() => {
    throw new Unreadable(`Berkas ${path} tidak dapat dibuka.`)
  })
  try {
    return await checked(path, handle)
  } finally {
    await handle.close()
  }
}

async function checked(path: string, handle: FileHandle): Promise<Backup> {
  const list = await membersOf(handle)
  const members = new Map(list.map((member) => [member.name, member]))
  const text = await textOf(path, members.get(manifestName))
  const sha256 = createHash('sha256').update(text).digest('hex')
  if ((await textOf(path, members.get(sealName))).toString() !== `${sha256}  ${manifestName}\n`) throw damaged('daftar isi')
  const manifest = JSON.parse(text.toString()) as Manifest
  if (manifest.format !== 'nawa-backup') throw new Unreadable('Berkas ini bukan cadangan Nawa.')
  if (manifest.formatVersion !== 1) throw new Unreadable('Cadangan ini dibuat oleh versi Nawa yang lebih baru. Perbarui Nawa, lalu ulangi.')
  const expected = [...manifest.tables.map(({ file }) => file), manifestName, sealName]
  if (list.length !== expected.length || list.some(({ name }, at) => name !== expected[at])) throw damaged('urutan isi')
  for (const table of manifest.tables) {
    const member = members.get(table.file)
    if (!member || member.size !== table.size || (await hashOf(path, member)) !== table.sha256) throw damaged(table.file)
  }
  return { path, manifest, sha256, members }
}

async function textOf(path: string, member: Member | undefined): Promise<Buffer> {
  // a manifest is some ten kilobytes: what says otherwise is no backup
  if (!member || member.size > 16_000_000) throw new Unreadable('Berkas ini bukan cadangan Nawa, atau terpotong.')
  const chunks: Buffer[] = []
  if (member.size > 0) for await (const chunk of openMember(path, member)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
