// The example's first day: the agency, the first Admin Sistem, and one account for each role that the
// thread needs. First passwords are drawn anew for each installation and kept in a file beside the reports.
import { randomBytes } from 'node:crypto'
import type { Role } from '../../kit/permission.ts'
import * as access from '../../stages/access/api.ts'
import { type Person, personAt } from './http.ts'

export type Login = { readonly role: Role; readonly login: string; readonly password: string }

const agency = {
  name: 'BKPSDM Kabupaten Contoh',
  kind: 'kabupaten' as const,
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN', 'SUMBER DAYA MANUSIA'],
  address: 'Jalan Teladan Nomor 9, Kota Contoh',
  city: 'Kota Contoh',
  zone: 'WIB' as const,
  signatories: [{ office: 'Kepala BKPSDM', name: 'Ir. Contoh Kepala Badan, M.M.', nip: null, rank: 'Pembina Utama Muda' }],
}

const letter = { letterNumber: '800.1/CONTOH/2026', letterDate: '2026-01-05' }
const staff: readonly { role: Role; name: string }[] = [
  { role: 'admin-penilaian', name: 'Contoh Admin Penilaian' },
  { role: 'panitia', name: 'Contoh Panitia' },
  { role: 'ketua-tim', name: 'Contoh Ketua Tim' },
  { role: 'pyb', name: 'Contoh Pejabat yang Berwenang' },
  { role: 'inspektorat', name: 'Contoh Inspektorat' },
]

const newPassword = () => (randomBytes(12).toString('hex').match(/.{6}/g) as string[]).join('-')

/** Sets the installation up as an example and returns the people who work in it, signed in, by role. */
export async function setUpExample(address: string, code: string): Promise<{ people: Map<Role, Person>; logins: Login[] }> {
  const admin = personAt(address)
  const first: Login = { role: 'admin-sistem', login: 'admin-sistem@contoh.test', password: newPassword() }
  await admin.call(access.setUp, {
    code,
    agency,
    admin: { name: 'Contoh Admin Sistem', login: first.login, password: first.password, ...letter },
    kind: 'contoh',
    confirmation: access.kindConfirmation.contoh,
  })
  const people = new Map<Role, Person>([['admin-sistem', admin]])
  const logins = [first]
  for (const { role, name } of staff) {
    const login: Login = { role, login: `${role}@contoh.test`, password: newPassword() }
    people.set(role, await newcomer(address, admin, { ...login, name }))
    logins.push(login)
  }
  return { people, logins }
}

async function newcomer(address: string, admin: Person, of: Login & { name: string }): Promise<Person> {
  const { id, firstPassword } = await admin.call(access.createAccount, { login: of.login, name: of.name })
  await admin.call(access.grantRole, { id, role: of.role, unitId: null, validFrom: letter.letterDate, validTo: null, ...letter })
  const person = personAt(address)
  await person.call(access.signIn, { login: of.login, password: firstPassword })
  await person.call(access.changePassword, { current: firstPassword, next: of.password })
  return person
}
