import { expect, test } from 'vitest'
import { preparation } from './preparation.ts'

const undone = (known: Parameters<typeof preparation>[0]) =>
  preparation(known)
    .filter((step) => !step.done)
    .map((step) => step.key)

test('a new installation has everything before it', () => {
  expect(undone({ signatories: 0, employees: 0, unconfirmed: 31, roles: [['admin-sistem']] })).toEqual([
    'signatories',
    'employees',
    'rules',
    'roles',
    'second',
  ])
})

test('both the organiser and the head of the team are needed', () => {
  expect(undone({ roles: [['admin-sistem'], ['admin-sistem', 'admin-penilaian']] })).toEqual(['roles'])
  expect(undone({ roles: [['admin-sistem'], ['admin-sistem'], ['admin-penilaian'], ['ketua-tim']] })).toEqual([])
})

test('what the person may not see is not judged', () => {
  expect(preparation({ employees: 8971 })).toEqual([{ key: 'employees', done: true, to: '/data-pegawai/impor' }])
})
