import { describe, expect, it } from 'vitest'
import { issuerFlaw, nipIn } from './oidc.ts'

describe('the sign-in service', () => {
  it.each([
    ['https://sso.kabupaten.go.id/realms/asn', null],
    ['http://localhost:9000', null],
    ['http://sso.kabupaten.go.id', 'https'],
    ['http://localhost.jahat.test', 'https'],
    ['https://a:b@sso.kabupaten.go.id', 'shape'],
    ['ftp://sso.kabupaten.go.id', 'shape'],
    ['sso', 'shape'],
  ])('%s: %s', (issuer, flaw) => expect(issuerFlaw(issuer)).toBe(flaw))
  it('takes a NIP in words, and no number', () => {
    expect(nipIn({ nip: '19850617 201001 1 001' }, 'nip')).toBe('198506172010011001')
    expect([nipIn({ nip: Number('198506172010011001') }, 'nip'), nipIn({ nip: '1985' }, 'nip'), nipIn({}, 'nip')]).toEqual([
      null,
      null,
      null,
    ])
  })
})
