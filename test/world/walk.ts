// The world that the access walk goes through: unit A with a sub-unit, unit B beside it, in each one
// person with everything that can be about a person; an account for every role with the whole agency
// and, where a role allows it, for unit A alone.

import type { Actor, Role } from '../../kit/permission.ts'
import { roles } from '../../kit/permission.ts'
import { buildApp } from '../../server/app.ts'
import { routes } from '../../server/rooms.ts'
import * as access from '../../stages/access/api.ts'
import { wholeAgencyRoles } from '../../stages/access/role-permission.ts'
import * as documents from '../../stages/documents/api.ts'
import { exampleFacts, type FactsOf } from '../../stages/documents/letter-kinds.ts'
import { livingLetters, makeLetters } from '../../stages/documents/letter-store.ts'
import { recordAccommodation } from '../../stages/register/accommodation-api.ts'
import { recordAssessment } from '../../stages/register/assessment-api.ts'
import * as imports from '../../stages/register/import-api.ts'
import * as scoring from '../../stages/scoring/api.ts'
import { openHouse, type TestHouse, testPassword, tokenOf } from './house.ts'
import { withoutTrace } from './no-trace.ts'
import { addEmployee, addUnit, answerAll, type Employee, prepareSession, type Seated, sitThrough, takeSeat } from './office.ts'
import { lineOf, siasnCsv } from './siasn-list.ts'

/** An accommodation as a letter approves it. */
export const approved = {
  provisions: ['huruf-besar' as const],
  approvedBy: 'Pejabat Contoh',
  approvedOffice: 'Kepala BKPSDM',
  letterNumber: '800/5',
  approvedOn: '2023-11-01',
  validFrom: '2023-11-01',
}

/** A mapping as a list of earlier years names it. */
export const assessed = { assessedOn: '2023-05-02', class: 'pelaksana' as const, provider: 'Lembaga Contoh' }

/** One person and what is about him or her, or about an account. */
export type Target = {
  readonly person: Employee
  /** A session in preparation, and one that is open with a scored sitting; only this person is on them. */
  readonly preparedId: string
  readonly openedId: string
  readonly sittingId: string
  readonly runId: string
  readonly documentId: string
  readonly accommodationId: string
  readonly assessmentId: string
  /** A letter about this person for the leaders of the unit, without a number. */
  readonly letterId: string
  readonly account: { readonly id: string; readonly grantId: string; readonly sessionId: string }
}

export type Walker = { readonly label: string; readonly cookie: string; readonly actor: Actor; readonly self: Target['account'] | null }

export type WalkWorld = {
  readonly house: TestHouse
  /** The server over the same database, on which nothing stays. */
  readonly app: TestHouse['app']
  readonly units: { readonly a: string; readonly below: string; readonly b: string }
  readonly targets: { readonly own: Target; readonly other: Target }
  readonly walkers: readonly Walker[]
  readonly seated: Seated & Employee
  readonly importId: string
  readonly ids: {
    readonly form: string
    /** An item of the example bank, in use. */
    readonly item: string
    readonly instrument: string
    readonly standard: string
    readonly policy: string
    readonly entry: string
  }
}

export async function openWalkWorld(): Promise<WalkWorld> {
  const house = await openHouse()
  const { db, pool } = house.database
  const a = await addUnit(db, 'Dinas Anggrek')
  const below = await addUnit(db, 'Bidang Anggrek Bulan', a)
  const b = await addUnit(db, 'Dinas Bakung')
  const seated = await addEmployee(db, below, 'Sartika Kembangwangi')
  const own = await targetOf(house, await addEmployee(db, below, 'Suparjo Wiratmaja'))
  const other = await targetOf(house, await addEmployee(db, b, 'Ningrum Pandanarum'))
  const { cards } = await prepareSession(house, [seated])
  const seat = await takeSeat(house, cards[0] as (typeof cards)[number])
  await answerAll(house, seat, (letters) => letters[0] as string)
  const walkers: Walker[] = [{ label: 'nobody', cookie: '', actor: { kind: 'nobody' }, self: null }]
  for (const role of roles) {
    walkers.push(await walkerOf(house, role, null))
    if (!wholeAgencyRoles.includes(role)) walkers.push(await walkerOf(house, role, a.id))
  }
  const participant: Actor = { kind: 'participant', sittingId: seat.sittingId, personId: seated.id, sessionId: '' }
  walkers.push({ label: 'participant', cookie: seat.cookie, actor: participant, self: null })
  const importId = await aPreview(house)
  const app = await buildApp({ ...houseOf(house), database: withoutTrace(house.database) }, routes, { logLevel: 'silent' })
  const one = async (sql: string) => String((await pool.query<{ id: string }>(sql)).rows[0]?.id)
  const ids = {
    form: await one('select id from instruments.form'),
    item: await one("select id from instruments.item where code = 'S-INT-P01'"),
    instrument: await one('select id from instruments.instrument'),
    standard: await one('select id from standards.standard'),
    policy: await one('select id from standards.policy'),
    entry: await one('select id from audit.entry'),
  }
  const units = { a: a.id, below: below.id, b: b.id }
  return { house, app, units, targets: { own, other }, walkers, seated: { ...seat, ...seated }, importId, ids }
}

const houseOf = (house: TestHouse) => ({ clock: () => house.clock.now, version: '0.0.0-test', secure: false })

async function targetOf(house: TestHouse, person: Employee): Promise<Target> {
  const opened = await prepareSession(house, [person])
  const [card] = opened.cards
  if (!card) throw new Error('No card was issued')
  await sitThrough(house, card)
  await house.work()
  const { runs } = await house.call(scoring.listRuns, { personId: person.id }, 'ketua-tim')
  const { documents: papers } = await house.call(documents.listDocuments, { personId: person.id }, 'ketua-tim')
  const prepared = await prepareSession(house, [person], false)
  const accommodation = await house.call(recordAccommodation, { personId: person.id, ...approved }, 'admin-penilaian')
  const assessment = await house.call(recordAssessment, { personId: person.id, ...assessed }, 'admin-penilaian')
  return {
    person,
    preparedId: prepared.sessionId,
    openedId: opened.sessionId,
    sittingId: card.sittingId,
    runId: runs[0]?.id ?? '',
    documentId: papers[0]?.id ?? '',
    accommodationId: accommodation.id,
    assessmentId: assessment.id,
    letterId: await letterAbout(house, person),
    account: (await accountWith(house, `akun-${person.nip}`, 'asesor', null)).account,
  }
}

async function letterAbout(house: TestHouse, { id, unitPath }: Employee): Promise<string> {
  const facts = exampleFacts('permintaan-personel') as unknown as FactsOf<'permintaan-personel'>
  const draft = {
    ...({ kind: 'permintaan-personel', object: `uji:${id}`, part: '', title: 'Surat uji', recipient: 'Mitra' } as const),
    ...{ subjects: [id], unitPath, facts },
  }
  return house.database.db.transaction().execute(async (tx) => {
    await makeLetters({ tx, now: house.clock.now, actor: { kind: 'system', job: 'uji' } }, [draft])
    return (await livingLetters(tx, draft.object))[0]?.id ?? ''
  })
}

/** A preview that waits for unknown names: the state in which most acts on an import make sense. */
async function aPreview(house: TestHouse): Promise<string> {
  const bytes = siasnCsv([lineOf(901, 'Wulan Sekarjagad', 'Dinas Cempaka')])
  const { id } = await house.call(imports.startImport, {}, 'admin-sistem', { name: 'pegawai.csv', bytes })
  await house.work()
  return id
}

async function accountWith(house: TestHouse, name: string, role: Role, unitId: string | null) {
  const login = `${name}@contoh.test`.toLowerCase()
  const { id, firstPassword } = await house.call(access.createAccount, { login, name: `Akun ${name}` }, 'admin-sistem')
  const letter = { validFrom: '2020-01-01', validTo: null, letterNumber: '800/1', letterDate: '2020-01-01' }
  const grant = await house.call(access.grantRole, { id, role, unitId, ...letter }, 'admin-sistem')
  const cookie = tokenOf(await house.send(access.signIn, { login, password: firstPassword }, null))
  await house.call(access.changePassword, { current: firstPassword, next: testPassword }, { cookie })
  const { sessions } = await house.call(access.listMySessions, {}, { cookie })
  return { cookie, login, account: { id, grantId: grant.id, sessionId: sessions[0]?.id ?? '' } }
}

async function walkerOf(house: TestHouse, role: Role, unitId: string | null): Promise<Walker> {
  const label = unitId ? `${role} of unit A` : role
  const { cookie, account } = await accountWith(house, `pejalan-${label}`.replaceAll(' ', '-'), role, unitId)
  const base = { kind: 'account', accountId: account.id, personId: null, sessionId: account.sessionId, name: label } as const
  return { label, cookie, actor: { ...base, grants: [{ role, unitId }] }, self: account }
}
