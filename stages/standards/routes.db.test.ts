import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../test/world/house.ts'
import * as api from './api.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const change = { key: 'grace.seconds', value: 180, basis: 'Keputusan contoh', confirmed: true }

test('the dictionary is read by every role that needs it, not by a stranger', async () => {
  const { competencies, versions } = await house.call(api.showDictionary, {}, 'asesor')
  expect(competencies).toHaveLength(9)
  expect(versions).toHaveLength(1)
  expect((await house.send(api.showDictionary, {}, null)).status).toBe(401)
})

test('class standards with the two that are not flat, and side by side', async () => {
  const { standards } = await house.call(api.listStandards, {}, 'ketua-tim')
  expect(standards.map((one) => one.class).slice(0, 3)).toEqual(['jpt-utama', 'jpt-madya', 'jpt-pratama'])
  expect(standards.filter((one) => !one.flat).map((one) => one.class)).toEqual(['jf-ahli-utama', 'jf-terampil'])
  expect(standards.every((one) => one.inForce)).toBe(true)
  const of = (name: string) => standards.find((one) => one.class === name)?.id ?? ''
  const compared = await house.call(api.compareStandards, { left: of('pengawas'), right: of('jf-terampil') }, 'ketua-tim')
  expect(compared.rows.filter((row) => row.change !== 0)).toHaveLength(6)
  expect(compared.right.total).toBe(12)
})

test('a version of the policy is added with a reason, compared, and recorded; who only reads may not', async () => {
  const { policy, values } = await house.call(api.showPolicy, {}, 'admin-sistem')
  expect(policy).toMatchObject({ version: 1, inForce: true, basedOn: null })
  expect(values.find((row) => row.key === 'category.pengisian')).toMatchObject({ value: { ms: '80', mms: '68' }, confirmed: true })
  const input = {
    from: policy.id,
    title: 'Ketentuan 2024',
    effectiveFrom: '2023-12-04',
    reason: 'Menurut hasil rapat tim',
    changes: [change],
  }
  expect((await house.send(api.addPolicyVersion, input, 'ketua-tim')).status).toBe(403)
  const added = await house.call(api.addPolicyVersion, input, 'admin-sistem')
  expect(added.policy).toMatchObject({ version: 2, basedOn: 1, inForce: true, note: 'Menurut hasil rapat tim' })
  const compared = await house.call(api.comparePolicies, { left: policy.id, right: added.policy.id }, 'admin-sistem')
  expect(compared.differences.map((one) => [one.key, one.left?.value, one.right?.value])).toEqual([['grace.seconds', 120, 180]])
  expect(compared.same).toBe(values.length - 1)
  const { rows } = await house.database.pool.query(`select object, reason from audit.entry where act = 'standards.policy-version-added'`)
  expect(rows).toEqual([{ object: `policy:${added.policy.id}`, reason: 'Menurut hasil rapat tim' }])
  expect((await house.call(api.listPolicies, {}, 'admin-sistem')).policies.map((one) => one.inForce)).toEqual([true, false])
})

test('a version of a class standard is added; the former stays', async () => {
  const { standards } = await house.call(api.listStandards, {}, 'admin-sistem')
  const from = standards.find((one) => one.class === 'administrator')?.id ?? ''
  const changes = [{ key: 'integritas', level: 4 }]
  const input = {
    from,
    effectiveFrom: '2023-12-04',
    basis: 'Peraturan Bupati contoh',
    confirmed: true,
    reason: 'Menurut hasil rapat tim',
    changes,
  }
  expect((await house.send(api.addStandardVersion, input, 'kepala-bkpsdm')).status).toBe(403)
  const { standard } = await house.call(api.addStandardVersion, input, 'admin-sistem')
  expect(standard).toMatchObject({ class: 'administrator', version: 2, total: 28, flat: false, inForce: true, confirmed: true })
  const after = (await house.call(api.listStandards, {}, 'admin-sistem')).standards.filter((one) => one.class === 'administrator')
  expect(after.map((one) => [one.version, one.total, one.inForce])).toEqual([
    [2, 28, true],
    [1, 27, false],
  ])
})

test('what is no rule is refused in words', async () => {
  const { policy } = await house.call(api.showPolicy, {}, 'admin-sistem')
  const input = {
    from: policy.id,
    title: 'Uji',
    effectiveFrom: '2024-06-01',
    reason: 'Menurut hasil rapat tim',
    changes: [{ ...change, key: 'kata.baru' }],
  }
  const reply = await house.send(api.addPolicyVersion, input, 'admin-sistem')
  expect([reply.status, JSON.stringify(reply.body)]).toEqual([422, expect.stringContaining('standards.policy-key')])
})
