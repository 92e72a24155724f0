import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrom, codeWords, readCode, type SlipFacts, slipVerdict } from './slip.ts'

describe('the code of a slip', () => {
  it('carries all eighty bits and is read however it is typed', () => {
    expect(codeFrom(new Uint8Array(10).fill(255))).toBe('ZZZZZZZZZZZZZZZZ')
    expect(codeFrom(new Uint8Array(10))).toBe('0000000000000000')
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const code = codeFrom(bytes)
        expect(readCode(codeWords(code).toLowerCase())).toBe(code)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
      }),
    )
    expect(readCode('o1li-abcd')).toBe('0111ABCD')
  })
})

describe('who gets a slip', () => {
  const facts: SlipFacts = { personId: 'p', standing: 'aktif', account: null, loginTaken: false }
  const account = { closed: false, used: false, roles: false }
  it.each<[Partial<SlipFacts>, string]>([
    [{}, 'baru'],
    [{ account }, 'ulang'],
    [{ account: { ...account, used: true } }, 'sudah-masuk'],
    [{ account: { ...account, roles: true } }, 'berperan'],
    [{ account: { ...account, closed: true } }, 'ditutup'],
    [{ loginTaken: true }, 'nama-masuk'],
    [{ standing: 'berhenti' }, 'tidak-aktif'],
    [{ standing: 'mpp' }, 'baru'],
  ])('%o: %s', (change, verdict) => expect(slipVerdict({ ...facts, ...change }, null)).toBe(verdict))
  it('nobody prints an own one', () => expect(slipVerdict(facts, 'p')).toBe('sendiri'))
})
