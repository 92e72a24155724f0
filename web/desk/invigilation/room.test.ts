// The pure parts of the room screen: looks of seats, search, effects of additions, notes over the last
// known state, times as typed, files of machines.
import { expect, it } from 'vitest'
import type { Seat } from '../../../stages/invigilation/api.ts'
import { bundlesIn } from './bundle-file.ts'
import { roomEffect, seatEffect } from './effect.ts'
import { momentOf } from './incident-time.ts'
import { incidentsWith, isMine, type Note, seatsWith, viewWith } from './notes.ts'
import { type Kept, type RoomPackage, seal, unseal, viewOf } from './package.ts'
import { countsOf, lookOf, minutesLeft, seatsFitting } from './seat-look.ts'
import { newKeys, sealView, unsealView } from './view-box.ts'

const now = new Date('2023-12-18T02:12:00Z')
const room: RoomPackage['room'] = {
  id: 'sesi',
  title: 'Sesi 1',
  venue: 'Kompleks Contoh',
  room: 'Aula',
  zone: 'WIB',
  opensAt: '2023-12-18T00:30:00.000Z',
  closesAt: '2023-12-18T03:00:00.000Z',
  minutes: 90,
  simulated: false,
  state: 'dibuka',
  startedAt: null,
  pausedAt: null,
  enrolled: 2,
  present: 0,
  running: 0,
  finished: 0,
}
const person = (n: number, name: string) => ({
  sittingId: `s${n}`,
  number: `1-010${n}`,
  seat: n,
  nip: `19850101201001100${n}`,
  name,
  unit: 'Dinas Uji',
  accommodation: null,
})
const kit: RoomPackage = {
  madeAt: '2023-12-17T08:00:00.000Z',
  agency: 'Kabupaten Contoh',
  room,
  lateMinutes: 15,
  seats: [person(1, 'Siti Contoh'), person(2, 'Budi Contoh')],
}
const me = { accountId: 'a', name: 'Pengawas Contoh', login: 'pengawas', personId: null, mustChange: false, grants: [], permissions: [] }
const [siti, budi] = viewOf(kit).seats as [Seat, Seat]
const working: Seat = { ...siti, state: 'mengerjakan', answered: 45, startedAt: room.opensAt, endsAt: '2023-12-18T03:00:00.000Z' }
const note = (act: Note['act'], more: Partial<Note> = {}): Note => ({
  clientId: 'c',
  sessionId: 'sesi',
  at: '2023-12-18T00:10:00.000Z',
  act,
  ...more,
})

it('marks who did not touch the paper from three minutes on, and help before everything', () => {
  expect(lookOf({ ...working, quietSince: '2023-12-18T02:08:00.000Z' }, 90, now)).toEqual({
    tile: 'mengerjakan',
    quietMinutes: 4,
    share: 0.5,
  })
  expect(lookOf({ ...working, quietSince: '2023-12-18T02:10:00.000Z' }, 90, now).quietMinutes).toBeNull()
  const help = { at: '2023-12-18T02:10:00.000Z', text: null }
  expect(lookOf({ ...working, help }, 90, now).tile).toBe('bantuan')
  expect(countsOf([{ ...working, help }, budi])).toEqual({ bantuan: 1, 'belum-hadir': 1 })
})

it('finds people by desk, number, NIP and parts of a name', () => {
  const found = (typed: string) => seatsFitting([siti, budi], typed).map((seat) => seat.seat)
  expect([found('2'), found('0102'), found('19850101 201001 1 001'), found('con siti'), found('zz')]).toEqual([[2], [2], [1], [1], []])
})

it('shows what time that is given will do', () => {
  expect(roomEffect([working, budi], '2023-12-18T03:00:00.000Z', 600)).toEqual({
    people: 1,
    before: '2023-12-18T03:00:00.000Z',
    after: '2023-12-18T03:10:00.000Z',
  })
  expect(seatEffect(budi, 600)).toEqual({ people: 0, before: null, after: null })
  expect([minutesLeft('2023-12-18T03:00:00.000Z', now), minutesLeft('2023-12-18T02:00:00.000Z', now)]).toEqual([48, 0])
})

it('lays waiting notes over the last known state, never over somebody who works', () => {
  const came = note({ kind: 'check-in', sittingId: 's2', identityKind: 'ktp' })
  expect(seatsWith([siti, budi], [came])[1]).toMatchObject({ state: 'hadir', identityKind: 'ktp', unsent: true })
  const undone = note({ kind: 'undo', sittingId: 's2', reason: 'keliru' })
  expect(seatsWith([siti, budi], [came, undone])[1]).toMatchObject({ state: 'belum-hadir', checkedInAt: null, unsent: true })
  const absent = note({ kind: 'absence', sittingIds: ['s1', 's2'], absence: 'sakit', hasDocument: true })
  expect(seatsWith([working, budi], [absent]).map((seat) => seat.state)).toEqual(['mengerjakan', 'tidak-hadir'])
  expect(seatsWith([siti, budi], [{ ...came, refused: { code: 'invigilation.too-late', data: {} } }])[1]).toEqual(budi)
})

it('puts incidents that wait here in their place', () => {
  const waiting = note({
    ...{ kind: 'incident', incident: 'listrik', sittingId: null, text: 'padam' },
    ...{ fromAt: '2023-12-18T01:00:00.000Z', toAt: null, compensationSeconds: 0, arrivalSeconds: 0 },
  })
  expect(incidentsWith([], [waiting])).toMatchObject([{ kind: 'listrik', unsent: true, fromAt: '2023-12-18T01:00:00.000Z' }])
})

it('reads times of today, and of the evening before just after midnight', () => {
  expect(momentOf('8.40', now, 'WIB')?.toISOString()).toBe('2023-12-18T01:40:00.000Z')
  expect(momentOf('23.50', new Date('2023-12-18T17:10:00Z'), 'WIB')?.toISOString()).toBe('2023-12-18T16:50:00.000Z')
  expect(momentOf('25.00', now, 'WIB')).toBeUndefined()
})

it('opens a package with its passphrase only, and only unchanged', async () => {
  const keys = await newKeys()
  const whole: Kept = { package: kit, me, viewKey: keys?.viewKey ?? null }
  const sealed = await seal(whole, 'hujan di bulan juni', keys?.viewLock ?? null, (length) => new Uint8Array(length).fill(7))
  expect(new TextDecoder().decode(sealed.bytes)).not.toContain('Siti')
  expect(JSON.stringify({ ...sealed, bytes: [] })).not.toContain('Pengawas')
  expect(await unseal(sealed, 'hujan di bulan juni')).toEqual(whole)
  expect(await unseal(sealed, 'hujan di bulan Juni')).toBeNull()
  expect(await unseal({ ...sealed, bytes: sealed.bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) }, 'hujan di bulan juni')).toBeNull()
  const view = await sealView(viewOf(kit), sealed)
  expect(new TextDecoder().decode(view?.bytes)).not.toContain('Siti')
  expect(view && (await unsealView(view, whole))).toEqual(viewOf(kit))
  expect(view && (await unsealView(view, { ...whole, viewKey: (await newKeys())?.viewKey ?? null }))).toBeNull()
})

it('shows a start and an end that wait here, and whom somebody helped', () => {
  const started = viewWith(viewOf(kit), [note({ kind: 'start' })])
  expect([started.startedAt, started.clock.endsAt]).toEqual(['2023-12-18T00:10:00.000Z', '2023-12-18T01:40:00.000Z'])
  expect(viewWith({ ...viewOf(kit), startedAt: room.opensAt }, [note({ kind: 'start' })]).startedAt).toBe(room.opensAt)
  const call = { at: '2023-12-18T00:05:00.000Z', text: null }
  expect(seatsWith([{ ...siti, help: call }], [note({ kind: 'helped', sittingId: 's1' })])[0]).toMatchObject({ help: null, unsent: true })
  const ended = note({ kind: 'incident-end', incidentId: 'i1', toAt: room.closesAt, compensationSeconds: 60, arrivalSeconds: 0 })
  const open = { id: 'i1', sittingId: null, kind: 'listrik' as const, text: 'padam', fromAt: room.opensAt, toAt: null, at: room.opensAt }
  const [shown] = incidentsWith([{ ...open, compensationSeconds: 0, arrivalSeconds: 0 }], [ended])
  expect(shown).toMatchObject({ toAt: room.closesAt, compensationSeconds: 60, unsent: true })
})

it('sends only what the same account noted', () => {
  const mine = note({ kind: 'start' }, { by: 'a' })
  expect([isMine(mine, 'a'), isMine(mine, 'b'), isMine(note({ kind: 'start' }), 'b')]).toEqual([true, false, true])
})

it('takes nothing for a file of answers that is none', () => {
  expect([bundlesIn('{"a":1}'), bundlesIn('bukan'), bundlesIn('[]'), bundlesIn('null')]).toEqual([null, null, null, null])
})
