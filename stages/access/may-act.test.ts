import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, type Permission, permissions, roles } from '../../kit/permission.ts'
import { mayAct, reachOf, sessionsFor } from './may-act.ts'
import { carries } from './role-permission.ts'

const names = Object.keys(permissions) as Permission[]
const account = (
  grants: { role: (typeof roles)[number]; unitId: string | null; sessionId?: string }[],
  personId: string | null = 'me',
): Actor => ({
  kind: 'account',
  accountId: 'account-1',
  personId,
  sessionId: 's',
  name: 'N',
  grants,
})

describe('mayAct', () => {
  it('refuses nobody everything but public doors', () => {
    for (const name of names) expect(mayAct({ kind: 'nobody' }, name, 'list')).toEqual({ allowed: false, reason: 'not-signed-in' })
    expect(mayAct({ kind: 'nobody' }, 'signed-in', 'list')).toEqual({ allowed: false, reason: 'not-signed-in' })
    expect(mayAct({ kind: 'nobody' }, 'public', 'list')).toEqual({ allowed: true })
  })

  it('lets a role do what it carries and nothing else', () => {
    for (const role of roles)
      for (const name of names)
        expect(mayAct(account([{ role, unitId: null }]), name, { subjects: ['somebody'] }).allowed).toBe(carries(role, name))
  })

  it('refuses the own case whatever the role, as a person and as an account', () => {
    const everything = account(roles.map((role) => ({ role, unitId: null })))
    expect(mayAct(everything, 'results.read', { subjects: ['other', 'me'] })).toEqual({ allowed: false, reason: 'own-case' })
    expect(mayAct(everything, 'access.write', { subjects: ['account-1'] })).toEqual({ allowed: false, reason: 'own-case' })
    expect(mayAct(everything, 'register.read', { subjects: ['me'] })).toEqual({ allowed: true })
  })

  it('holds a unit scope against the unit and all above it', () => {
    const head = account([{ role: 'admin-penilaian', unitId: 'dinas' }])
    expect(mayAct(head, 'register.read', { subjects: ['x'], unitPath: ['bidang', 'dinas'] })).toEqual({ allowed: true })
    expect(mayAct(head, 'register.read', { subjects: ['x'], unitPath: ['badan'] })).toEqual({ allowed: false, reason: 'outside-scope' })
    expect(mayAct(head, 'register.read', { subjects: ['x'] })).toEqual({ allowed: false, reason: 'outside-scope' })
    expect(reachOf(head, 'register.read')).toEqual(['dinas'])
    expect(reachOf(head, 'audit.read')).toEqual([])
  })

  it('lets a participant sit his or her own sitting only', () => {
    const participant: Actor = { kind: 'participant', sittingId: 'sit', personId: 'me', sessionId: 's' }
    expect(mayAct(participant, 'sittings.sit', { subjects: ['me'] })).toEqual({ allowed: true })
    expect(mayAct(participant, 'sittings.sit', { subjects: ['other'] })).toEqual({ allowed: false, reason: 'outside-scope' })
    for (const name of names.filter((each) => each !== 'sittings.sit'))
      expect(mayAct(participant, name, 'list')).toEqual({ allowed: false, reason: 'no-permission' })
    expect(mayAct(participant, 'signed-in', 'list')).toEqual({ allowed: false, reason: 'no-permission' })
  })

  it('lets everybody see to himself or herself, with no role, and to nobody else', () => {
    expect(mayAct(account([]), 'own.read', { subjects: ['me'] })).toEqual({ allowed: true })
    expect(mayAct(account([]), 'own.read', 'list')).toEqual({ allowed: true })
    for (const subjects of [['other'], ['me', 'other'], []])
      expect(mayAct(account(roles.map((role) => ({ role, unitId: null }))), 'own.write', { subjects })).toEqual({
        allowed: false,
        reason: 'outside-scope',
      })
    expect(mayAct(account([], null), 'own.read', 'list')).toEqual({ allowed: false, reason: 'no-permission' })
  })

  it('never allows more because a role was taken away', () => {
    const grant = fc.record({ role: fc.constantFrom(...roles), unitId: fc.constantFrom(null, 'a', 'b') })
    const matter = fc.record({ subjects: fc.subarray(['me', 'x', 'y']), unitPath: fc.subarray(['a', 'b', 'c']) })
    fc.assert(
      fc.property(fc.array(grant, { minLength: 1, maxLength: 5 }), fc.constantFrom(...names), matter, (grants, name, about) => {
        const fewer = mayAct(account(grants.slice(1)), name, about)
        if (fewer.allowed) expect(mayAct(account(grants), name, about).allowed).toBe(true)
      }),
    )
  })
})

describe('a grant for one session', () => {
  const proctor = account([{ role: 'pengawas-ruang', unitId: null, sessionId: 'sesi-1' }])
  it('opens that room and no other', () => {
    expect(mayAct(proctor, 'invigilation.run', { subjects: ['x'], sessionId: 'sesi-1' })).toEqual({ allowed: true })
    expect(mayAct(proctor, 'invigilation.run', { subjects: ['x'], sessionId: 'sesi-2' })).toEqual({
      allowed: false,
      reason: 'outside-scope',
    })
    expect(mayAct(proctor, 'invigilation.run', { subjects: ['me'], sessionId: 'sesi-1' })).toEqual({ allowed: false, reason: 'own-case' })
    expect(mayAct(proctor, 'invigilation.run', 'list')).toEqual({ allowed: true })
    expect(reachOf(proctor, 'invigilation.run')).toEqual([])
    expect(sessionsFor(proctor, 'invigilation.run')).toEqual(['sesi-1'])
  })
})
