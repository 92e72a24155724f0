// Where the example works: the server, its clock that stands in December 2023, and the people of the
// house, who sign in again whenever the clock has moved past their session.
import { instantOf } from '../../../kit/clock.ts'
import type { Role } from '../../../kit/permission.ts'
import type { Running } from '../../../server/main.ts'
import * as access from '../../../stages/access/api.ts'
import type { Person } from '../http.ts'
import { agency, type Login, newcomer, newPassword, setUpExample } from '../set-up.ts'
import { Stopwatch } from '../stopwatch.ts'
import { Crowd } from './crowd.ts'
import type { Scale } from './scale.ts'

/** Sessions of staff end after half an hour without a call. */
const staleAfter = 20 * 60_000
const letter = { letterNumber: '800.1/2001/BKPSDM/2023', letterDate: '2023-11-01' }
const staff: readonly { role: Role; name: string }[] = [
  { role: 'admin-penilaian', name: 'Contoh Admin Penilaian' },
  { role: 'panitia', name: 'Contoh Panitia' },
  { role: 'asesor', name: 'Contoh Asesor' },
  { role: 'ketua-tim', name: 'Contoh Ketua Tim' },
  { role: 'kepala-bkpsdm', name: 'Contoh Kepala BKPSDM' },
  { role: 'pyb', name: 'Contoh Pejabat yang Berwenang' },
  { role: 'ppk', name: 'Contoh Pejabat Pembina Kepegawaian' },
  { role: 'inspektorat', name: 'Contoh Inspektorat' },
]
const signatories = [
  { office: 'Kepala BKPSDM', name: 'Ir. Contoh Kepala Badan, M.M.', nip: null, rank: 'Pembina Utama Muda' },
  { office: 'Sekretaris Daerah', name: 'Drs. Contoh Sekretaris Daerah, M.Si.', nip: null, rank: 'Pembina Utama Madya' },
  { office: 'Bupati', name: 'Contoh Bupati', nip: null, rank: null },
]

type Signed = { readonly person: Person; readonly login: Login; at: number }

export class World {
  readonly address: string
  readonly scale: Scale
  readonly watch: Stopwatch
  /** Told at the end: one for each role, and a participant's own. */
  readonly logins: { role: string; login: string; password: string }[] = []
  readonly crowd: Crowd
  readonly #running: Running
  readonly #signed = new Map<string, Signed>()
  #offset = 0

  constructor(running: Running, scale: Scale, say: (line: string) => void) {
    this.#running = running
    this.address = running.address as string
    this.scale = scale
    this.watch = new Stopwatch(say)
    this.crowd = new Crowd(this.address, scale.atOnce, () => this.#offset)
  }

  /** The house's clock. */
  now(): Date {
    return new Date(Date.now() + this.#offset)
  }

  /** Moves the clock on to a time of day in the regency; where that has passed already, nothing happens. */
  async goTo(date: string, time: string): Promise<void> {
    const seconds = Math.ceil((instantOf(date, time, 'WIB').getTime() - this.now().getTime()) / 1000)
    if (seconds <= 0) return
    await this.#running.moveClock(seconds)
    this.#offset += seconds * 1000
  }

  /** First set-up, with the clock at this moment, and an account for every role and every room. */
  async open(date: string, time: string, rooms: number): Promise<void> {
    const clockOffsetSeconds = Math.ceil((instantOf(date, time, 'WIB').getTime() - Date.now()) / 1000)
    this.#offset = clockOffsetSeconds * 1000
    const code = this.#running.setUpCode as string
    const { people, logins } = await setUpExample(this.address, code, {
      ...{ staff, letter, clockOffsetSeconds },
      agency: { ...agency, signatories },
    })
    this.logins.push(...logins)
    for (const login of logins) this.#signed.set(login.role, { person: people.get(login.role) as Person, login, at: this.now().getTime() })
    for (let room = 0; room < rooms; room += 1) {
      const login: Login = { role: 'pengawas-ruang', login: proctorLogin(room), password: newPassword() }
      const { person } = await newcomer(this.address, await this.as('admin-sistem'), {
        ...login,
        name: `Contoh Pengawas Ruang ${room + 1}`,
      })
      this.logins.push(login)
      this.#signed.set(login.login, { person, login, at: this.now().getTime() })
    }
  }

  /** Somebody of the house, signed in. */
  as(role: Role): Promise<Person> {
    return this.#fresh(role)
  }

  /** The Pengawas Ruang of a room. */
  proctor(room: number): Promise<Person> {
    return this.#fresh(proctorLogin(room))
  }

  async #fresh(key: string): Promise<Person> {
    const signed = this.#signed.get(key)
    if (!signed) throw new Error(`Nobody signs in as ${key}`)
    const now = this.now().getTime()
    if (now - signed.at > staleAfter) {
      const { login, password } = signed.login
      await signed.person.call(access.signIn, { login, password })
    }
    signed.at = now
    return signed.person
  }
}

/** The login of a room's Pengawas Ruang. */
export const proctorLogin = (room: number): string => `pengawas-${room + 1}@contoh.test`
