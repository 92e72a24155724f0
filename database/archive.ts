// The one file of a backup: a plain tar (ustar), so that any tool opens it, whose members are gzip
// files. Sizes are not known before a member is written, so its header is written again after it. On
// the way back not one bit may differ: headers are held against what we would have written.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

const block = 512

/** Size in bytes as stored, and SHA-256 in hex over exactly these bytes. */
export type Stored = { readonly size: number; readonly sha256: string }
export type Member = { readonly name: string; readonly size: number; readonly start: number }

/** A backup that is not whole, or not one of ours. The message is a sentence for the operator. */
export class Unreadable extends Error {}

export class ArchiveWriter {
  private readonly handle: FileHandle
  private readonly seconds: number
  private at = 0

  /** `handle`: an empty file; `madeAt`: the time written beside each member. */
  constructor(handle: FileHandle, madeAt: Date) {
    this.handle = handle
    this.seconds = Math.floor(madeAt.getTime() / 1000)
  }

  async add(name: string, content: AsyncIterable<Buffer> | readonly Buffer[]): Promise<Stored> {
    const start = this.at
    this.at += block
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of content) {
      hash.update(chunk)
      size += chunk.length
      await this.write(chunk)
    }
    if (size % block > 0) await this.write(Buffer.alloc(block - (size % block)))
    await writeAll(this.handle, header(name, size, this.seconds), start)
    return { size, sha256: hash.digest('hex') }
  }

  /** Writes the end mark and waits until everything is on the disk. */
  async finish(): Promise<void> {
    await this.write(Buffer.alloc(2 * block))
    await this.handle.sync()
  }

  private async write(chunk: Buffer): Promise<void> {
    await writeAll(this.handle, chunk, this.at)
    this.at += chunk.length
  }
}

async function writeAll(handle: FileHandle, chunk: Buffer, position: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) done += (await handle.write(chunk, done, chunk.length - done, position + done)).bytesWritten
}

/** The members of the archive in order. Throws Unreadable when anything between them is not as written. */
export async function membersOf(handle: FileHandle): Promise<Member[]> {
  const { size: total } = await handle.stat()
  const members: Member[] = []
  for (let at = 0; ; ) {
    const head = await bytes(handle, at, block)
    if (head.every((byte) => byte === 0)) {
      if (total !== at + 2 * block || (await bytes(handle, at + block, block)).some((byte) => byte !== 0)) throw damaged('ujung berkas')
      return members
    }
    const name = head.toString('utf8', 0, head.indexOf(0))
    const size = head[124] === 0x80 ? Number(head.readBigUInt64BE(128)) : Number.parseInt(head.toString('latin1', 124, 135), 8)
    const seconds = Number.parseInt(head.toString('latin1', 136, 147), 8)
    if (!Number.isSafeInteger(size) || !Number.isSafeInteger(seconds) || !head.equals(header(name, size, seconds)))
      throw damaged(`kepala pada bita ${at}`)
    const end = at + block + size
    at = end + ((block - (size % block)) % block)
    if (at > total) throw damaged(`${name} terpotong`)
    if ((await bytes(handle, end, at - end)).some((byte) => byte !== 0)) throw damaged(`sesudah ${name}`)
    members.push({ name, size, start: end - size })
  }
}

/** Streams a member as stored. */
export function openMember(path: string, { start, size }: Member) {
  return createReadStream(path, { start, end: start + size - 1, highWaterMark: 1 << 18 })
}

/** SHA-256 (hex) of a member as stored. */
export async function hashOf(path: string, member: Member): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of openMember(path, member)) hash.update(chunk)
  return hash.digest('hex')
}

export const damaged = (where: string) => new Unreadable(`Berkas cadangan rusak atau tidak lengkap (${where}).`)

async function bytes(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, at)
  if (bytesRead < length) throw damaged('ujung berkas hilang')
  return buffer
}

function header(name: string, size: number, seconds: number): Buffer {
  const head = Buffer.alloc(block)
  if (Buffer.byteLength(name) > 99) throw new RangeError('A member name has at most 99 bytes')
  const octal = (value: number, length: number, at: number) => head.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  head.write(name, 0)
  octal(0o600, 8, 100)
  octal(0, 8, 108)
  octal(0, 8, 116)
  // 8 GiB and more do not fit in octal: the usual binary form
  if (size < 8 ** 11) octal(size, 12, 124)
  else {
    head[124] = 0x80
    head.writeBigUInt64BE(BigInt(size), 128)
  }
  octal(seconds, 12, 136)
  head.write('        ', 148)
  head.write('0', 156)
  head.write('ustar\x0000', 257, 'latin1')
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return head
}
