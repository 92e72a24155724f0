import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardText } from '../sittings/card.ts'
import { arrivalOf, momentHolds } from './arrival.ts'
import { readCard, seatOf } from './card-code.ts'
import { readinessCodeOf, readReadinessCode } from './readiness-code.ts'
import { quietSince, type SeatFacts, seatStateOf, tileCounts, tiles } from './seat-state.ts'

const now = new Date('2023-12-18T02:12:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

describe('the state of a seat', () => {
  const seat = (of: Partial<SeatFacts>): SeatFacts => ({
    sitting: 'terdaftar',
    attendance: null,
    heardAt: null,
    touchedAt: null,
    startedAt: null,
    paused: false,
    ...of,
  })
  const running = { sitting: 'berjalan' as const, attendance: 'hadir' as const, startedAt: ago(600) }
  it.each([
    ['nobody seen', {}, 'belum-hadir'],
    ['seen at the door', { attendance: 'hadir' as const }, 'hadir'],
    ['noted as absent', { attendance: 'tidak-hadir' as const }, 'tidak-hadir'],
    ['heard a moment ago', { ...running, heardAt: ago(20) }, 'mengerjakan'],
    ['silent for longer', { ...running, heardAt: ago(21) }, 'di-perangkat'],
    ['never heard since the start', running, 'di-perangkat'],
    ['just started', { ...running, startedAt: ago(5) }, 'mengerjakan'],
    ['handed in', { sitting: 'dikirim' as const }, 'selesai'],
    ['time up', { sitting: 'waktu-habis' as const }, 'selesai'],
    ['voided', { sitting: 'dibatalkan' as const, attendance: 'hadir' as const }, 'dibatalkan'],
  ])('%s', (_, of, state) => expect(seatStateOf(seat(of), now)).toBe(state))

  it('marks a paper untouched for three minutes, but not while the clock stands', () => {
    expect(quietSince(seat({ ...running, touchedAt: ago(179) }), now)).toBeNull()
    expect(quietSince(seat({ ...running, touchedAt: ago(180) }), now)).toEqual(ago(180))
    expect(quietSince(seat(running), now)).toEqual(ago(600))
    expect(quietSince(seat({ ...running, paused: true }), now)).toBeNull()
  })

  it('counts every seat once, help before everything', () => {
    const seats = [
      { state: 'mengerjakan', help: {} },
      { state: 'mengerjakan', help: null },
      { state: 'hadir', help: null },
    ] as const
    const counts = tileCounts(seats)
    expect([counts.bantuan, counts.mengerjakan, counts.hadir]).toEqual([1, 1, 1])
    expect(tiles.reduce((sum, tile) => sum + counts[tile], 0)).toBe(seats.length)
  })
})

describe('an arrival', () => {
  const room = { startedAt: now, lateMinutes: 15 }
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  it.each([
    ['before the start', -3, 'tepat-waktu', 0],
    ['at the start', 0, 'tepat-waktu', 0],
    ['a little late', 0.5, 'terlambat', 1],
    ['at the limit', 15, 'terlambat', 15],
    ['past the limit', 15.1, 'melewati-batas', 16],
  ])('%s', (_, minutes, verdict, said) => expect(arrivalOf(room, at(minutes))).toEqual({ verdict, minutes: said, limit: 15 }))
  it('is in time while the room has not begun', () => expect(arrivalOf({ ...room, startedAt: null }, at(90)).verdict).toBe('tepat-waktu'))
  it('is believed of a device only where it can be', () => {
    const holds = (minutes: number) => momentHolds(at(minutes), now, at(-30))
    expect([holds(0), holds(2), holds(3), holds(-600), holds(-24 * 60 - 31)]).toEqual([true, true, false, true, false])
  })
})

describe('a card', () => {
  const seats = [
    { sittingId: '01890000-0000-7000-8000-00000000000a', nip: '198506172010011001', number: '0007' },
    { sittingId: '01890000-0000-7000-8000-00000000000b', nip: '198506172010011002', number: '0070' },
  ]
  const find = (text: string) => {
    const code = readCard(text)
    return code && seatOf(seats, code)?.number
  }
  it.each([
    ['its QR text', cardText('01890000-0000-7000-8000-00000000000b'), '0070'],
    ['a scanner with small letters', cardText('01890000-0000-7000-8000-00000000000a').toLowerCase(), '0007'],
    ['a NIP in groups', '19850617 201001 1 002', '0070'],
    ['a number', '0007', '0007'],
    ['a number without zeros', '7', '0007'],
  ])('is found by %s', (_, text, number) => expect(find(text)).toBe(number))
  it('is nobody’s where nothing fits', () => {
    expect(readCard('Siapa')).toBeNull()
    expect(readCard('')).toBeNull()
    expect(find('71')).toBeUndefined()
  })
  it('carries nothing but the sitting, and reads back', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(cardText(id)).toMatch(/^NAWA:[0-9A-F]{32}$/)
        expect(readCard(cardText(id))).toEqual({ kind: 'sitting', sittingId: id })
      }),
    )
  })
})

it('a readiness code reads back however it is typed, and differs from room to room', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const code = readinessCodeOf(id)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(readReadinessCode(code.toLowerCase().replace('-', ' '))).toBe(code)
    }),
  )
  expect(readinessCodeOf('01890000-0000-7000-8000-00000000000a')).not.toBe(readinessCodeOf('01890000-0000-7000-8000-00000000000b'))
})
