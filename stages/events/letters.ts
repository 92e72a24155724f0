// What the letters about an event itself say: the decision on its team, the assignment of proctors, the
// requests to partner agencies, the report note. Facts only; the wording is the agency's template.
import type { Zone } from '../../kit/clock.ts'
import { dateWords, dayWords, nipWords } from '../../kit/wording.ts'
import type { LetterHindrance } from '../documents/letter-api.ts'
import type { LetterDraft, LetterKind } from '../documents/letter-kinds.ts'
import type { Table } from '../documents/letter-text.ts'
import { countSpelled } from '../documents/spelled.ts'
import { classGroups, groupOfClass, type JobClass } from '../standards/class.ts'
import type { EventState, Purpose, TeamRole } from './kinds.ts'

export type LetterEvent = {
  readonly id: string
  readonly title: string
  readonly purpose: Purpose
  readonly state: EventState
  readonly orderTitle: string
  readonly orderNumber: string | null
  readonly orderDate: string | null
  readonly startsOn: string
  readonly endsOn: string
  readonly place: string
  readonly zone: Zone
  readonly method: string
  readonly provider: string
  /** Participants by class. */
  readonly classes: readonly { readonly class: string; readonly people: number }[]
}
export type LetterMember = {
  readonly id: string
  readonly role: TeamRole
  readonly personId: string | null
  readonly nip: string | null
  readonly name: string
  readonly office: string
  readonly brings: string
}

/** Somebody who proctors, with the room-sessions as they stand, by time. */
export type LetterDuty = {
  readonly personId: string | null
  readonly nip: string | null
  readonly name: string
  readonly office: string
  readonly sessions: readonly {
    readonly date: string
    readonly starts: string
    readonly ends: string
    readonly zone: Zone
    readonly venue: string
    readonly room: string
  }[]
}

/** The letters of one kind that an event needs, as they would be made now. */
export type LettersDue<K extends LetterKind = LetterKind> = {
  readonly kind: K
  readonly drafts: readonly LetterDraft<K>[]
  readonly hindrance: LetterHindrance | null
}

/** Roles of the team as papers name them. */
export const roleNames: Record<TeamRole, string> = {
  'ketua-tim': 'Ketua Tim',
  'admin-penilaian': 'Admin Penilaian',
  panitia: 'Panitia',
  'pengawas-ruang': 'Pengawas Ruang',
  'tenaga-pendukung': 'Tenaga Pendukung',
  mitra: 'Instansi Mitra',
}

/** "Senin, 18 Desember 2023 sampai dengan Kamis, 21 Desember 2023", or the one day. */
export const daysWords = (from: string, to: string): string =>
  from === to ? dayWords(from) : `${dayWords(from)} sampai dengan ${dayWords(to)}`

/** A name with its NIP on the line below; neither is torn apart at the end of a line. */
export const nameWithNip = (name: string, nip: string | null): string =>
  nip ? `${name}\nNIP ${nipWords(nip)}`.replace(/(?<=NIP.*) /g, '\u00a0') : name

/** The facts that every letter of the event may name. `place`: where it is held, as far as anybody has said. */
export function eventValues(event: LetterEvent, place: string) {
  const order = [
    event.orderTitle,
    event.orderNumber && `Nomor ${event.orderNumber}`,
    event.orderDate && `tanggal ${dateWords(event.orderDate)}`,
  ]
  return {
    kegiatan: event.title,
    tujuan: event.purpose === 'pemetaan' ? 'pemetaan kompetensi' : 'pengisian jabatan',
    surat_dasar: event.orderTitle ? order.filter(Boolean).join(' ') : '',
    tanggal_pelaksanaan: daysWords(event.startsOn, event.endsOn),
    tempat: event.place || place,
    jumlah_peserta: countSpelled(event.classes.reduce((sum, one) => sum + one.people, 0)),
    penyelenggara: event.provider,
    metode: event.method,
  }
}

/** What every letter about the event shares. */
export const ofEvent = (event: LetterEvent) => ({ object: `event:${event.id}`, part: '', unitPath: [] as string[] })

const isOver = (event: LetterEvent) => event.state === 'dibatalkan'

/**
 * The letters that follow from event and team, and from who proctors what (`duties`, known further right),
 * each kind with what hinders it. `today`: in the event's zone.
 */
export function eventLetters(
  event: LetterEvent,
  team: readonly LetterMember[],
  { place, today, duties = [] }: { place: string; today: string; duties?: readonly LetterDuty[] },
): LettersDue[] {
  const values = eventValues(event, place)
  const members = team.filter((one) => one.role !== 'mitra')
  const assigned = new Set(duties.flatMap((one) => one.personId ?? []))
  // who has rooms by now stands there with them; the rest of the team by its role
  const others = team.filter(
    (one) => one.role === 'tenaga-pendukung' || (one.role === 'pengawas-ruang' && (one.personId === null || !assigned.has(one.personId))),
  )
  const partners = team.filter((one) => one.role === 'mitra')
  const over = isOver(event) ? ('event-over' as const) : null
  return [
    { kind: 'keputusan-tim', hindrance: over ?? (members.length === 0 ? 'no-team' : null), drafts: [decision(event, members, values)] },
    {
      kind: 'surat-tugas-pengawas',
      hindrance: over ?? (duties.length + others.length === 0 ? 'no-proctors' : null),
      drafts: [assignment(event, { duties, others }, values)],
    },
    {
      kind: 'permintaan-personel',
      hindrance: over ?? (partners.length === 0 ? 'no-partners' : null),
      drafts: partners.map((one) => request(event, one, values)),
    },
    { kind: 'nota-laporan', hindrance: over ?? (today < event.endsOn ? 'not-held' : null), drafts: [reportNote(event, values)] },
  ]
}

type Values = ReturnType<typeof eventValues>

function decision(event: LetterEvent, members: readonly LetterMember[], values: Values): LetterDraft<'keputusan-tim'> {
  return {
    ...ofEvent(event),
    kind: 'keputusan-tim',
    title: `Keputusan tim ${event.title}`,
    recipient: 'Anggota tim pelaksana',
    subjects: subjectsOf(members),
    facts: {
      values: { ...values, jumlah_anggota: countSpelled(members.length) },
      lists: { tim: teamTable(members, 'Kedudukan dalam Tim') },
    },
  }
}

function assignment(
  event: LetterEvent,
  { duties, others }: { duties: readonly LetterDuty[]; others: readonly LetterMember[] },
  values: Values,
): LetterDraft<'surat-tugas-pengawas'> {
  const clock = (time: string) => time.replace(':', '.')
  const rows = duties.map((one) => {
    const rooms = one.sessions.map(
      (at) => `${dayWords(at.date)}, ${clock(at.starts)}–${clock(at.ends)} ${at.zone}: ${at.venue}, ${at.room}`,
    )
    return [nameWithNip(one.name, one.nip), one.office, [roleNames['pengawas-ruang'], ...rooms].join('\n')]
  })
  const people = duties.length + others.length
  const petugas = teamTable(others, 'Tugas', rows)
  return {
    ...ofEvent(event),
    kind: 'surat-tugas-pengawas',
    title: `Surat tugas pengawas ruang ${event.title}`,
    recipient: 'Pengawas ruang dan tenaga pendukung',
    subjects: [...new Set([...duties.flatMap((one) => one.personId ?? []), ...subjectsOf(others)])],
    facts: { values: { ...values, jumlah_petugas: countSpelled(people) }, lists: { petugas } },
  }
}

function request(event: LetterEvent, partner: LetterMember, values: Values): LetterDraft<'permintaan-personel'> {
  return {
    ...ofEvent(event),
    kind: 'permintaan-personel',
    part: partner.id,
    title: `Permintaan dukungan ${event.title}`,
    recipient: partner.name,
    subjects: [],
    facts: { values: { ...values, mitra: partner.name, dukungan: partner.brings }, lists: {} },
  }
}

function reportNote(event: LetterEvent, values: Values): LetterDraft<'nota-laporan'> {
  const rows = classGroups.flatMap(({ group, name }) => {
    const people = event.classes.filter((one) => groupOfClass(one.class as JobClass) === group).reduce((sum, one) => sum + one.people, 0)
    return people > 0 ? [[name, String(people)]] : []
  })
  return {
    ...ofEvent(event),
    kind: 'nota-laporan',
    title: `Laporan pelaksanaan ${event.title}`,
    recipient: 'Sekretaris Daerah',
    subjects: [],
    facts: {
      values,
      lists: {
        jenjang: {
          columns: [
            { name: 'Kelompok jenjang', share: 6 },
            { name: 'Peserta', share: 2 },
          ],
          rows,
        },
      },
    },
  }
}

const subjectsOf = (members: readonly LetterMember[]): string[] => [...new Set(members.flatMap((one) => one.personId ?? []))]

/** The team as a table; `before`: rows that stand above it, without their number. */
function teamTable(members: readonly LetterMember[], last: string, before: readonly string[][] = []): Table {
  return {
    columns: [
      { name: 'No.', share: 0 },
      { name: 'Nama dan NIP', share: 5 },
      { name: 'Jabatan/Instansi', share: 5 },
      { name: last, share: 4 },
    ],
    rows: [...before, ...members.map((one) => [nameWithNip(one.name, one.nip), one.office, roleNames[one.role]])].map((row, at) => [
      String(at + 1),
      ...row,
    ]),
  }
}
