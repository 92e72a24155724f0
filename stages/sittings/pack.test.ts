import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../kit/canonical.ts'
import { isProven, localReceipt, macOf, signed } from './bundle.ts'
import { inflate } from './inflate.ts'
import { openPack, openWith, packKey, packRounds, packSalt, readStartCode, sealed, startCodeWords } from './pack.ts'
import { leafText, receiptOf } from './receipt.ts'

describe('inflate', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.tuple(fc.string({ maxLength: 40 }), fc.nat(400)).map(([text, times]) => Buffer.from(text.repeat(times))),
  )
  it('opens what zlib packed, stored, fixed or with codes of its own', () => {
    const strategy = fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE)
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 9 }), strategy, (of, level, how) => {
        expect(Buffer.from(inflate(deflateRawSync(of, { level, strategy: how })))).toEqual(Buffer.from(of))
      }),
    )
  })
  it('refuses what is broken off, wrong or too long, and never runs on', () => {
    const whole = deflateRawSync(Buffer.from('halo dunia '.repeat(50)))
    expect(() => inflate(whole.subarray(0, -3))).toThrow(RangeError)
    expect(() => inflate(whole, 100)).toThrow(RangeError)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (junk) => {
        try {
          inflate(junk, 10_000)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })
})

describe('a pack', async () => {
  const [salt, nonce] = [new Uint8Array(16).fill(7), new Uint8Array(24).fill(9)]
  const key = await packKey('K7QD3M9XAB', salt)
  const content = { sittingId: 'a', items: [{ itemId: 'b', stem: 'Antrean — panjang', question: '?', options: [] }] }
  const pack = sealed({ key, salt, nonce, sittingId: 'a', deflated: deflateRawSync(JSON.stringify(content)) })
  it('has the key that any PBKDF2-SHA256 makes of the code, however it is typed', async () => {
    expect(Buffer.from(key)).toEqual(pbkdf2Sync('K7QD3M9XAB', salt, packRounds, 32, 'sha256'))
    expect(readStartCode('k7qd3-m9xab')).toBe('K7QD3M9XAB')
    expect(readStartCode(startCodeWords('K7QD3M9XAB'))).toBe('K7QD3M9XAB')
    expect(await openPack(pack, ' k7qd3 m9xab ', 'a')).toEqual(content)
  })
  it('opens for its sitting alone, and not when a single bit was changed', () => {
    expect(openWith(pack, key, 'b')).toBeUndefined()
    expect(packSalt(pack)).toEqual(salt)
    expect(packSalt(pack.slice(0, 20))).toBeUndefined()
    for (const at of [4 + 16, 44, pack.length - 1]) {
      const changed = pack.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(openWith(changed, key, 'a')).toBeUndefined()
    }
  })
})

describe('a bundle', () => {
  const deviceKey = 'ab'.repeat(32)
  const answer = { seq: 1, itemId: '0198c0de-0000-7000-8000-000000000001', choice: 'A', clickedAt: '2026-03-02T01:00:00.000Z', elapsed: 5 }
  const base = { sittingId: answer.itemId, startedAt: answer.clickedAt, finishedAt: null, finishedElapsed: null }
  const bundle = { ...base, agreement: null, answers: [answer], count: 1, receipt: null }
  it('is proven by HMAC-SHA256 over its canonical JSON, as any other program makes it', () => {
    expect(macOf(bundle, deviceKey)).toBe(createHmac('sha256', Buffer.from(deviceKey, 'hex')).update(canonical(bundle)).digest('hex'))
    expect(isProven(signed(bundle, deviceKey), deviceKey)).toBe(true)
    expect(isProven(signed(bundle, deviceKey), 'ba'.repeat(32))).toBe(false)
    expect(isProven(signed({ ...bundle, count: 2 }, deviceKey), deviceKey)).toBe(false)
    expect(isProven({ ...signed(bundle, deviceKey), answers: [{ ...answer, choice: 'B' }] }, deviceKey)).toBe(false)
  })
  it('comes with the receipt that the server will make', () => {
    const leaf = createHash('sha256')
      .update(leafText(bundle.sittingId, '00'.repeat(16), [answer]))
      .digest()
    expect(localReceipt(bundle.sittingId, '00'.repeat(16), [answer])).toEqual({ leaf: leaf.toString('hex'), receipt: receiptOf(leaf) })
  })
})
