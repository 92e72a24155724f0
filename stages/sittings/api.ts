// What the organisers can ask of this room: sessions, lists, cards. Nothing here can carry a key or a level:
// the shapes are strict on the way out. Here also stands all that the room may refuse.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { sessionStates, sittingStates } from './state.ts'

export type SittingsRefusal =
  | 'sittings.session-unknown'
  | 'sittings.session-state'
  | 'sittings.form-unusable'
  | 'sittings.form-example'
  | 'sittings.simulated-real'
  | 'sittings.window'
  | 'sittings.nip-unknown'
  | 'sittings.nobody-enrolled'
  | 'sittings.proctor-unknown'
  | 'sittings.proctor-on-list'
  | 'sittings.proctor-sits'
  | 'sittings.proctor-two-rooms'
  | 'sittings.proctor-over'
  | 'sittings.cards-missing'
  | 'sittings.still-running'
  | 'sittings.card-refused'
  | 'sittings.card-wait'
  | 'sittings.signed-out'
  | 'sittings.other-sitting'
  | 'sittings.pledge-version'
  | 'sittings.pledge-missing'
  | 'sittings.not-open'
  | 'sittings.not-started'
  | 'sittings.finished'
  | 'sittings.not-finished'
  | 'sittings.time-up'
  | 'sittings.answer-malformed'
  | 'sittings.not-on-form'
  | 'sittings.seq-taken'
  | 'sittings.not-saved'
  // the day: the room's clock, machines, late answers, a room without the server
  | 'sittings.sitting-unknown'
  | 'sittings.paused'
  | 'sittings.not-paused'
  | 'sittings.room-not-started'
  | 'sittings.nobody-ready'
  | 'sittings.not-checked-in'
  | 'sittings.too-much-time'
  | 'sittings.pack-missing'
  | 'sittings.replaced'
  | 'sittings.elsewhere'
  | 'sittings.move-refused'
  | 'sittings.request-unknown'
  | 'sittings.bundle-refused'
  | 'sittings.bundle-elsewhere'
  | 'sittings.nothing-late'
  | 'sittings.late-asked'
  | 'sittings.late-not-asked'
  | 'sittings.late-same-person'
  // an event's sittings: papers, making from its plan, cards
  | 'sittings.event-mode'
  | 'sittings.papers-missing'
  | 'sittings.papers-twice'
  | 'sittings.papers-minutes'
  | 'sittings.papers-instrument'
  | 'sittings.papers-all-kept'
  | 'sittings.plan-missing'
  | 'sittings.cards-none'

const id = z.uuid()
const at = z.iso.datetime()
const uuidOnly = z.strictObject({ id })
const state = z.enum(sittingStates)
const nothing = z.strictObject({})

const session = {
  id,
  title: z.string(),
  purpose: z.enum(['pemetaan', 'pengisian']),
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  /** The form that people get who are put on the list by hand. */
  formId: id,
  /** The forms of those on the list, in one line. */
  formTitle: z.string(),
  /** One of them is an example: everything printed of the session says so. */
  example: z.boolean(),
  /** Of the longest of them. */
  items: z.number().int(),
  /** The event whose plan it comes from; null: prepared by hand. */
  eventId: id.nullable(),
  venue: z.string(),
  room: z.string(),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  opensAt: at,
  closesAt: at,
  minutes: z.number().int(),
  simulated: z.boolean(),
  state: z.enum(sessionStates),
  /** Of everybody on the list: on it, started (also finished), submitted, time up. */
  counts: z.strictObject({
    enrolled: z.number().int(),
    present: z.number().int(),
    running: z.number().int(),
    submitted: z.number().int(),
    timeUp: z.number().int(),
    cards: z.number().int(),
    packed: z.number().int(),
  }),
  /** When papers were last sealed; null: none is. */
  packedAt: at.nullable(),
}

const participant = z.strictObject({
  sittingId: id,
  personId: id,
  number: z.string(),
  seat: z.number().int(),
  nip: z.string(),
  name: z.string(),
  unit: z.string(),
  state,
  hasCard: z.boolean(),
  /** The paper is sealed. */
  packed: z.boolean(),
  /** Approved extra time, as it stands now; null where the reader may not know of accommodations. */
  extraMinutes: z.number().int().nullable(),
  /** The extra time in the sealed paper, for a machine without the server; null: not sealed, or as above. */
  sealedMinutes: z.number().int().nullable(),
  answered: z.number().int(),
  /** On this person's paper. */
  items: z.number().int(),
  startedAt: at.nullable(),
  endsAt: at.nullable(),
  closedAt: at.nullable(),
  receipt: z.string().nullable(),
})

const text = (max: number) => z.string().trim().min(1).max(max)

export const listSessions = endpoint({
  name: 'sittings.list-sessions',
  method: 'GET',
  path: '/api/sittings/sessions',
  need: 'sittings.read',
  input: nothing,
  output: z.strictObject({ sessions: z.array(z.strictObject(session)) }),
  summary: 'Sessions with the numbers of their participants, latest first',
})

export const showSession = endpoint({
  name: 'sittings.show-session',
  method: 'GET',
  path: '/api/sittings/sessions/:id',
  need: 'sittings.read',
  input: uuidOnly,
  output: z.strictObject({ ...session, participants: z.array(participant), serverNow: at }),
  summary: 'One session with its participants and their progress',
})

export const listForms = endpoint({
  name: 'sittings.list-forms',
  method: 'GET',
  path: '/api/sittings/forms',
  need: 'sittings.organise',
  input: nothing,
  output: z.strictObject({
    forms: z.array(
      z.strictObject({ id, code: z.string(), title: z.string(), minutes: z.number().int(), items: z.number().int(), example: z.boolean() }),
    ),
  }),
  summary: 'Forms that a session can use',
})

export const createSession = endpoint({
  name: 'sittings.create-session',
  method: 'POST',
  path: '/api/sittings/sessions',
  need: 'sittings.organise',
  input: z.strictObject({
    title: text(200),
    purpose: session.purpose,
    formId: id,
    venue: text(200),
    room: text(200),
    zone: session.zone,
    opensAt: at,
    closesAt: at,
    minutes: z.number().int().min(1).max(600),
    simulated: z.boolean().default(false),
  }),
  output: uuidOnly,
  summary: 'Prepare a session',
})

export const enrolPeople = endpoint({
  name: 'sittings.enrol-people',
  method: 'POST',
  path: '/api/sittings/sessions/:id/participants',
  need: 'sittings.organise',
  input: z.strictObject({
    id,
    nips: z.array(z.string().trim().max(40)).max(3000).default([]),
    personIds: z.array(id).max(3000).default([]),
  }),
  output: z.strictObject({ added: z.number().int(), already: z.number().int() }),
  summary: 'Put people on the list of a session; who is on it already stays as he or she is',
})

export const issueCards = endpoint({
  name: 'sittings.issue-cards',
  method: 'POST',
  path: '/api/sittings/sessions/:id/cards',
  need: 'sittings.organise',
  input: z.strictObject({ id, sittingIds: z.array(id).max(3000).optional() }),
  output: z.strictObject({
    cards: z.array(
      z.strictObject({
        sittingId: id,
        number: z.string(),
        seat: z.number().int(),
        nip: z.string(),
        name: z.string(),
        pin: z.string(),
      }),
    ),
  }),
  summary: 'Make PINs for those without a card, or new ones for the sittings named; they are shown this once only',
})

export const openSession = endpoint({
  name: 'sittings.open-session',
  method: 'POST',
  path: '/api/sittings/sessions/:id/opening',
  need: 'sittings.organise',
  input: uuidOnly,
  output: nothing,
  summary: 'Let the participants of a session begin',
})

export const closeSession = endpoint({
  name: 'sittings.close-session',
  method: 'POST',
  path: '/api/sittings/sessions/:id/closing',
  need: 'sittings.organise',
  input: uuidOnly,
  output: nothing,
  summary: 'Close a session in which nobody has time left',
})
