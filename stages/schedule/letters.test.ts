import { describe, expect, it } from 'vitest'
import type { LetterEvent } from '../events/letters.ts'
import { kindStanding } from './letter-standing.ts'
import { type LetterPerson, placeWords, seatLetters } from './letters.ts'

const event: LetterEvent = {
  ...{ id: 'e', title: 'Penilaian Contoh', purpose: 'pemetaan', state: 'terbit', orderTitle: 'Surat Perintah', orderNumber: '800/1' },
  ...{ orderDate: '2023-11-29', startsOn: '2023-12-18', endsOn: '2023-12-19', place: '', zone: 'WIB', method: 'tes', provider: '' },
  classes: [{ class: 'pelaksana', people: 3 }],
}
const person = (name: string, office: string, seat: Partial<LetterPerson> = {}): LetterPerson => ({
  ...{ personId: name, nip: '198506172010011001', name, position: 'Analis', officeId: office, officeName: `Dinas ${office}`, number: null },
  ...{ date: null, starts: null, ends: null, makeup: null, venue: null, room: null, seat: null },
  ...seat,
})
const seat = (date: string, starts: string, makeup = false) => ({
  ...{ date, starts, ends: '10:00', makeup, venue: 'Aula', room: 'Ruang A', seat: 12, number: '1-0012' },
})
const kindOf = (kind: string, people: LetterPerson[], inForce: boolean, change: Partial<LetterEvent> = {}) =>
  seatLetters({ ...event, ...change }, people, { place: 'Aula', inForce }).find((one) => one.kind === kind)

describe('letters about people and seats', () => {
  const seated = [
    person('A', 'X', seat('2023-12-18', '07:30')),
    person('B', 'X', seat('2023-12-19', '07:30', true)),
    person('C', 'Y', seat('2023-12-18', '07:30')),
  ]

  it('assign the people of one office each, with their seats once a plan is in force', () => {
    const bare = kindOf('penugasan-peserta', [person('A', 'X'), person('B', 'Y')], false)
    expect(bare?.drafts.map((one) => [one.part, one.subjects])).toEqual([
      ['X', ['A']],
      ['Y', ['B']],
    ])
    expect(bare?.drafts[0]?.facts).toMatchObject({ lists: { peserta: { rows: [['1', expect.stringContaining('A\nNIP'), 'Analis']] } } })
    const full = kindOf('penugasan-peserta', seated, true)
    expect(full?.drafts[0]?.facts).toMatchObject({
      values: { jumlah_orang: '2 (dua)', tempat: 'Aula' },
      lists: {
        peserta: {
          rows: [
            [...Array(3).fill(expect.anything()), 'Senin, 18 Desember 2023\n07.30–10.00 WIB', 'Aula, Ruang A\nMeja 12, nomor 1-0012'],
            expect.anything(),
          ],
        },
      },
    })
  })

  it('count the schedule without susulan, and call to susulan only whom it seats', () => {
    expect(kindOf('pemberitahuan-jadwal', seated, true)?.drafts[0]?.facts).toMatchObject({
      values: { jumlah_hari: '1 (satu)', jumlah_sesi: '1 (satu)' },
      lists: { jadwal: { rows: [['Senin, 18 Desember 2023', '07.30–10.00 WIB', 'Aula, Ruang A', '2']] } },
    })
    expect(kindOf('panggilan-susulan', seated, true)?.drafts.map((one) => one.subjects)).toEqual([['B']])
  })

  it('say what hinders them', () => {
    const hindrance = (...of: Parameters<typeof kindOf>) => kindOf(...of)?.hindrance
    expect(hindrance('penugasan-peserta', seated, false, { state: 'draf' })).toBe('not-published')
    expect(hindrance('penugasan-peserta', [], false)).toBe('nobody-listed')
    expect(hindrance('pemberitahuan-jadwal', seated, false)).toBe('no-plan')
    expect(hindrance('panggilan-susulan', seated.slice(0, 1), true)).toBe('no-makeup')
    expect(hindrance('panggilan-susulan', seated, true, { state: 'dibatalkan' })).toBe('event-over')
  })

  it('name the venues once', () => {
    expect(
      placeWords([
        { venue: 'Aula', address: '' },
        { venue: 'Aula', address: '' },
        { venue: 'Gedung', address: '' },
      ]),
    ).toBe('Aula dan Gedung')
  })

  it('stand against what is needed: missing, changed, gone', () => {
    const due = kindOf('penugasan-peserta', seated, true)
    if (!due) throw new Error('No letters are due')
    const [x] = due.drafts
    if (!x) throw new Error('No draft')
    const kept = { ...x, kind: x.kind as string, received: false }
    const standing = kindStanding(due, [
      { ...kept, state: 'terbit', facts: { values: {}, lists: {} } },
      { ...kept, part: 'Z', recipient: 'Dinas Z', state: 'draf' },
    ])
    expect(standing).toMatchObject({ due: 2, issued: 1, missing: [{ part: 'Y' }], changed: [{ part: 'X' }], gone: [{ part: 'Z' }] })
  })
})
