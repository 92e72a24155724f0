// What the report on an event says, read from the rooms to the left and from the days.
import { sql } from 'kysely'
import type { Db } from '../../../database/db.ts'
import { localDate, localTime } from '../../../kit/clock.ts'
import { countWords, dateWords, fullName } from '../../../kit/wording.ts'
import { listed } from '../../documents/frame.ts'
import { letterKinds } from '../../documents/letter-kinds.ts'
import { verdictNames } from '../../eligibility/verdict-words.ts'
import { identitiesOf } from '../../events/closing.ts'
import { figuresOf } from '../../events/closing-store.ts'
import { countedGroupOf, countedGroups } from '../../events/kinds.ts'
import { letterEvent, letterTeam } from '../../events/letter-store.ts'
import { daysWords, eventValues, roleNames } from '../../events/letters.ts'
import { eventById } from '../../events/store.ts'
import { letterPlaces } from '../../schedule/letter-store.ts'
import { classGroups, className } from '../../standards/class.ts'
import { type DayRow, dayRows } from '../event/event-day-store.ts'
import { countedSittings, presenceOf, seatsOf } from '../event/presence.ts'
import { type IncidentKind, incidentKinds, keysOf } from '../kinds.ts'
import { daySeries, daySessions, standingOf, versionsWith } from './paper-store.ts'
import type { RecapRow } from './recap.ts'
import type { ReportClass, ReportDay, ReportFacts } from './report.ts'

const modeWords = {
  'tes-sendiri': 'Tes diselenggarakan sendiri',
  'tes-badan-lain': 'Tes badan lain di titik lokasi instansi',
  'di-tempat-lain': 'Tes di tempat badan lain',
} as const
const standingWords = {
  'hasil-penilaian': 'Hasil penilaian kompetensi',
  'pemetaan-internal': 'Pemetaan internal: hanya untuk pengembangan',
} as const

/** Everything that the report on an event would say now. */
export async function reportFacts(db: Db, eventId: string, now: Date): Promise<ReportFacts> {
  const event = await eventById(db, eventId)
  const asLetter = await letterEvent(db, eventId)
  const { places } = await letterPlaces(db, eventId)
  const values = eventValues(asLetter, listed([...new Set(places.map((one) => one.venue))]))
  const rows = await dayRows(db, eventId, now)
  const { figures, known } = await figuresOf(db, event)
  // what only results will tell is no part of how the event was held
  const identities = identitiesOf(figures, known, event.mode).filter((one) => one.required || one.state !== 'unknown')
  const about = [
    ['Dasar', values.surat_dasar],
    ['Waktu', daysWords(event.startsOn, event.endsOn)],
    ['Tempat', values.tempat],
    ['Cara', modeWords[event.mode]],
    ['Penyelenggara', values.penyelenggara],
    ['Metode', values.metode],
    ['Kedudukan hasil', event.standing ? standingWords[event.standing] : ''],
  ] as const
  const people = await reasonsOf(db, eventId)
  const counted = countedSittings(rows)
  const makeup = new Set((await daySessions(db, eventId)).flatMap((one) => (one.makeup ? [one.id] : [])))
  return {
    event: {
      ...{ id: event.id, title: event.title, zone: event.zone, endsOn: event.endsOn },
      purpose: `${event.title} dilaksanakan untuk ${values.tujuan} bagi ${values.jumlah_peserta} orang.`,
      about: about.flatMap(([term, text]) => (text ? [{ term, text }] : [])),
      standing: event.standing && standingWords[event.standing],
    },
    letters: await issuedLetters(db, eventId),
    team: (await letterTeam(db, eventId)).map((one) => ({
      ...{ role: roleNames[one.role], name: one.name, nip: one.nip },
      office: [one.office, one.brings].filter(Boolean).join('; '),
    })),
    classes: classesOf(people, counted),
    days: daysOf(rows, makeup),
    absences: absencesOf(rows),
    makeup: makeupOf(rows, makeup),
    incidents: await incidentsOf(db, eventId),
    identities,
    missing: await missingOf(db, eventId, counted, identities),
  }
}

type Reason = { class: string; verdict: string; ordered: boolean; people: number }

async function reasonsOf(db: Db, eventId: string): Promise<Reason[]> {
  const { rows } = await sql<Reason>`
    select class, verdict, ordered, count(*)::int as people from events.participant
    where event_id = ${eventId} and state = 'ikut' group by class, verdict, ordered`.execute(db)
  return rows
}

const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0)
const groupName = (group: string) => classGroups.find((one) => one.group === group)?.name ?? 'Jenjang belum diketahui'

function classesOf(people: readonly Reason[], counted: readonly DayRow[]): ReportClass[] {
  return countedGroups.flatMap((group) => {
    const those = people.filter((one) => countedGroupOf(one.class) === group)
    if (those.length === 0) return []
    const sat = counted.filter((row) => countedGroupOf(row.class) === group).map(presenceOf)
    const reasons = Map.groupBy(those, (one) => one.verdict)
    return [
      {
        name: groupName(group),
        assigned: sum(those, (one) => one.people),
        ordered: sum(
          those.filter((one) => one.ordered),
          (one) => one.people,
        ),
        reasons: Object.entries(verdictNames).flatMap(([code, name]) => {
          const list = reasons.get(code)
          return list ? [{ name: name.id, people: sum(list, (one) => one.people) }] : []
        }),
        present: sat.filter((one) => one === 'hadir').length,
        absent: sat.filter((one) => one === 'tidak-hadir').length,
      },
    ]
  })
}

function daysOf(rows: readonly DayRow[], makeup: ReadonlySet<string>): ReportDay[] {
  const those = rows.filter((row) => row.state !== 'dibatalkan' || row.started)
  return [...Map.groupBy(those, (row) => row.day)].map(([date, list]) => {
    const presence = list.map(presenceOf)
    return {
      date,
      sessions: new Set(list.map((row) => row.opensAt.getTime())).size,
      rooms: new Set(list.map((row) => row.sessionId)).size,
      seated: list.length,
      present: presence.filter((one) => one === 'hadir').length,
      absent: presence.filter((one) => one === 'tidak-hadir').length,
      makeup: list.every((row) => makeup.has(row.sessionId)),
    }
  })
}

/** By kind, each absence on its day, also of those who came to susulan; a kind that nobody noted comes last. */
function absencesOf(rows: readonly DayRow[]): ReportFacts['absences'] {
  const absent = seatsOf(rows).filter(({ row }) => presenceOf(row) === 'tidak-hadir')
  const groups = [...Map.groupBy(absent, ({ row }) => row.kind)].sort(([a], [b]) => Number(a === null) - Number(b === null))
  return groups.map(([kind, list]) => {
    const again = list.filter(({ row, followed }) => followed || row.decision === 'susulan').length
    const none = list.filter(({ row, followed }) => !followed && row.decision === 'tidak-susulan').length
    const withDocument = list.filter(({ row }) => row.hasDocument).length
    return { kind, people: list.length, withDocument, susulan: again, none, open: list.length - again - none }
  })
}

function makeupOf(rows: readonly DayRow[], makeup: ReadonlySet<string>): ReportFacts['makeup'] {
  const given = rows.filter((row) => makeup.has(row.sessionId) && row.state !== 'dibatalkan')
  return { given: given.length, came: given.filter((row) => presenceOf(row) === 'hadir').length }
}

async function incidentsOf(db: Db, eventId: string): Promise<ReportFacts['incidents']> {
  const { rows } = await sql<{ kind: IncidentKind; count: number; rooms: number; seconds: number }>`
    select i.kind, count(*)::int as count, count(distinct i.session_id)::int as rooms, coalesce(sum(i.compensation_seconds), 0)::int as seconds
    from invigilation.incident i join sittings.session s on s.id = i.session_id where s.event_id = ${eventId} group by i.kind`.execute(db)
  const order = keysOf(incidentKinds)
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

async function issuedLetters(db: Db, eventId: string): Promise<ReportFacts['letters']> {
  const rows = await db
    .selectFrom('documents.letter')
    .select(['kind', 'number', 'dated'])
    .where('object', '=', `event:${eventId}`)
    .where('state', '=', 'terbit')
    .orderBy('kind')
    .orderBy('dated')
    .orderBy('number')
    .execute()
  return [...Map.groupBy(rows, (row) => row.kind)].flatMap(([kind, list]) => {
    const [first, last] = [list[0], list.at(-1)]
    if (!first?.number || !first.dated) return []
    const number = list.length > 1 ? `${first.number} sampai ${last?.number}` : first.number
    return [{ kind: letterKinds[kind as keyof typeof letterKinds]?.title.id ?? kind, number, date: first.dated, count: list.length }]
  })
}

async function missingOf(db: Db, eventId: string, counted: readonly DayRow[], identities: ReportFacts['identities']): Promise<string[]> {
  const sessions = await daySessions(db, eventId)
  const open = sessions.filter((one) => standingOf(one) !== 'lengkap')
  const days = [...new Set(sessions.map((one) => one.date))]
  const bare: string[] = []
  for (const date of days) if ((await versionsWith(db, daySeries(eventId, date))).length === 0) bare.push(dateWords(date))
  const undecided = counted.filter((row) => presenceOf(row) === 'tidak-hadir' && row.decision === null).length
  const letters = await db
    .selectFrom('documents.letter')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('object', '=', `event:${eventId}`)
    .where('state', 'not in', ['terbit', 'dibatalkan'])
    .executeTakeFirstOrThrow()
  const wrong = identities.filter((one) => one.required && one.state !== 'holds').length
  const said = (count: number, words: string) => (count > 0 ? [`${countWords(count)} ${words}`] : [])
  return [
    ...said(open.length, 'ruang-sesi belum mempunyai berita acara.'),
    ...(bare.length > 0 ? [`Berita acara harian belum dicetak: ${bare.join('; ')}.`] : []),
    ...said(undecided, 'orang yang tidak hadir belum diputuskan.'),
    ...said(letters.count, 'surat belum terbit.'),
    ...said(wrong, 'persamaan angka belum cocok atau belum dihitung.'),
  ]
}

const presenceWords = { hadir: 'Hadir', 'tidak-hadir': 'Tidak hadir', belum: 'Belum diketahui' } as const

/** Every seat that was given, with who came: the rows of the recap. */
export async function recapRows(db: Db, eventId: string, now: Date): Promise<RecapRow[]> {
  const rows = (await dayRows(db, eventId, now)).filter((row) => row.state !== 'dibatalkan' || row.started)
  const { rows: faces } = await sql<{
    id: string
    nip: string
    name: string
    frontTitle: string | null
    backTitle: string | null
    unit: string
    office: string
    number: string
    venue: string
    room: string
    makeup: boolean
  }>`select t.id, p.nip, p.name, p.front_title, p.back_title, u.name as unit, office.name as office, t.number, s.venue, s.room, s.makeup
    from sittings.sitting t join sittings.session s on s.id = t.session_id join register.person p on p.id = t.person_id
      join register.unit u on u.id = p.unit_id join register.unit office on office.id = u.path[array_length(u.path, 1)]
    where s.event_id = ${eventId}`.execute(db)
  const of = new Map(faces.map((face) => [face.id, face]))
  return rows.flatMap((row) => {
    const face = of.get(row.sittingId)
    if (!face) return []
    const remark =
      row.state === 'dibatalkan' ? 'Dibatalkan' : face.makeup ? 'Susulan' : row.decision === 'susulan' ? 'Dijadwalkan susulan' : ''
    const { nip, unit, office, number, venue, room } = face
    return [
      {
        ...{ nip, unit, office, number, venue, room, name: fullName(face), class: className(row.class) },
        ...{ date: row.day, starts: localTime(row.opensAt, row.zone), seat: row.seat, presence: presenceWords[presenceOf(row)], remark },
      },
    ]
  })
}

/** Whether the last day of the event is over in its zone; on the day itself every room must be closed. */
export async function isOver(db: Db, event: Awaited<ReturnType<typeof eventById>>, now: Date): Promise<boolean> {
  const today = localDate(now, event.zone)
  if (today !== event.endsOn) return today > event.endsOn
  const sessions = await daySessions(db, event.id)
  return sessions.length > 0 && sessions.every((one) => one.closed)
}
