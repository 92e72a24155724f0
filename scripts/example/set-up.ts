// The example's first day: the agency, the first Admin Sistem, and one account for each role that the
// thread needs. First passwords are drawn anew for each installation and kept in a file beside the reports.
import { randomBytes } from 'node:crypto'
import type { SentOf } from '../../kit/contract.ts'
import type { Role } from '../../kit/permission.ts'
import * as access from '../../stages/access/api.ts'
import { type Person, personAt } from './http.ts'

/** Whom an account is made for. */
export type Staff = { readonly role: Role; readonly name: string }
export type Login = { readonly role: Role; readonly login: string; readonly password: string }

export const agency = {
  name: 'BKPSDM Kabupaten Contoh',
  kind: 'kabupaten' as const,
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN', 'SUMBER DAYA MANUSIA'],
  address: 'Jalan Teladan Nomor 9, Kota Contoh',
  city: 'Kota Contoh',
  zone: 'WIB' as const,
  signatories: [{ office: 'Kepala BKPSDM', name: 'Ir. Contoh Kepala Badan, M.M.', nip: null, rank: 'Pembina Utama Muda' }],
}

type Letter = { readonly letterNumber: string; readonly letterDate: string }
const letter: Letter = { letterNumber: '800.1/CONTOH/2026', letterDate: '2026-01-05' }
const staff: readonly Staff[] = [
  { role: 'admin-penilaian', name: 'Contoh Admin Penilaian' },
  { role: 'panitia', name: 'Contoh Panitia' },
  { role: 'asesor', name: 'Contoh Asesor' },
  { role: 'ketua-tim', name: 'Contoh Ketua Tim' },
  { role: 'pyb', name: 'Contoh Pejabat yang Berwenang' },
  { role: 'inspektorat', name: 'Contoh Inspektorat' },
]

export const newPassword = () => (randomBytes(12).toString('hex').match(/.{6}/g) as string[]).join('-')

/** How a set-up differs from that of the thread: its staff, the letter that names them, how far its clock is moved, who signs letters. */
export type SetUp = {
  readonly staff: readonly Staff[]
  readonly letter: Letter
  readonly clockOffsetSeconds: number
  readonly agency: SentOf<typeof access.setUp>['agency']
}

/** Sets the installation up as an example and returns the people who work in it, signed in, by role. */
export async function setUpExample(
  address: string,
  code: string,
  of: SetUp = { staff, letter, clockOffsetSeconds: 0, agency },
): Promise<{ people: Map<Role, Person>; logins: Login[] }> {
  const admin = personAt(address)
  const first: Login = { role: 'admin-sistem', login: 'admin-sistem@contoh.test', password: newPassword() }
  await admin.call(access.setUp, {
    code,
    agency: of.agency,
    admin: { name: 'Contoh Admin Sistem', login: first.login, password: first.password, ...of.letter },
    kind: 'contoh',
    confirmation: access.kindConfirmation.contoh,
    clockOffsetSeconds: of.clockOffsetSeconds,
  })
  const people = new Map<Role, Person>([['admin-sistem', admin]])
  const logins = [first]
  for (const { role, name } of of.staff) {
    const login: Login = { role, login: `${role}@contoh.test`, password: newPassword() }
    const { id, person } = await newcomer(address, admin, { ...login, name })
    await admin.call(access.grantRole, { id, role, unitId: null, validFrom: of.letter.letterDate, validTo: null, ...of.letter })
    people.set(role, person)
    logins.push(login)
  }
  return { people, logins }
}

/** An account with a password of its own, signed in; its role is given by somebody else. */
export async function newcomer(
  address: string,
  admin: Person,
  of: { login: string; password: string; name: string },
): Promise<{ id: string; person: Person }> {
  const { id, firstPassword } = await admin.call(access.createAccount, { login: of.login, name: of.name })
  const person = personAt(address)
  await person.call(access.signIn, { login: of.login, password: firstPassword })
  await person.call(access.changePassword, { current: firstPassword, next: of.password })
  return { id, person }
}
