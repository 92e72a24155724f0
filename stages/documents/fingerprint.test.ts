import { describe, expect, it } from 'vitest'
import { dataHash, fingerprint, fingerprintWords, readFingerprint } from './fingerprint.ts'
import { qrCode } from './qr.ts'

describe('fingerprint', () => {
  it('depends on the facts and not on the order of their names', () => {
    expect(dataHash({ a: 1, b: ['x'] })).toEqual(dataHash({ b: ['x'], a: 1 }))
    expect(dataHash({ a: 1 })).not.toEqual(dataHash({ a: 2 }))
  })
  it('is the SHA-256 of the canonical JSON', () => {
    // printf '{"a":1}' | sha256sum
    expect(dataHash({ a: 1 }).toString('hex')).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
    expect(fingerprint(dataHash({ a: 1 }))).toBe('015abd7f5cc57a2dd94b')
  })
  it('is read as people type it', () => {
    const print = fingerprint(dataHash({ a: 1 }))
    expect(readFingerprint(fingerprintWords(print))).toBe(print)
    expect(readFingerprint(` ${print.toUpperCase()} `)).toBe(print)
    expect(readFingerprint(print.replace(/(....)/g, '$1-').slice(0, -1))).toBe(print)
    for (const text of ['', print.slice(1), `${print}0`, 'zzzz zzzz zzzz zzzz zzzz']) expect(readFingerprint(text)).toBeNull()
  })
})

describe('QR code', () => {
  it('is one path with a quiet zone', () => {
    const svg = qrCode('https://penilaian.contoh.go.id/sahih/015abd7f5cc57a2dd94b', 'Kode QR')
    expect(svg.match(/<path/g)).toHaveLength(1)
    expect(svg).toMatch(/M2 2h7v1h-7z/)
  })
})
