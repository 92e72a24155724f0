// What can be asked of this room, by the organisers (sessions) and by the participant (exam). Nothing
// here can carry a key, a level or another person's data: the shapes are strict on the way out.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { examPaths } from './paths.ts'
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

const id = z.uuid()
const at = z.iso.datetime()
const uuidOnly = z.strictObject({ id })
/**
 * The sitting that the participant's page shows. It chooses nothing: the sitting is always that of the
 * session. But a page left open while another person signs in on the same computer is found out by it.
 */
const shownSitting = z.uuid().optional()
const state = z.enum(sittingStates)
const nothing = z.strictObject({})

const session = {
  id,
  title: z.string(),
  purpose: z.enum(['pemetaan', 'pengisian']),
  standing: z.enum(['hasil-penilaian', 'pemetaan-internal']),
  formId: id,
  formTitle: z.string(),
  /** The form is an example: everything printed of the session says so. */
  example: z.boolean(),
  items: z.number().int(),
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

export const signIn = endpoint({
  name: 'sittings.sign-in',
  method: 'POST',
  path: examPaths.signIn,
  need: 'public',
  /** `requestId`: of the refusal `sittings.elsewhere` that this machine got before; asked again every 3 seconds. */
  input: z.strictObject({ nip: z.string().max(60), pin: z.string().max(40), requestId: id.optional() }),
  output: nothing,
  summary: 'Sign in with the card: NIP and PIN',
})

export const signOut = endpoint({
  name: 'sittings.sign-out',
  method: 'POST',
  path: examPaths.signOut,
  need: 'sittings.sit',
  input: nothing,
  output: nothing,
  summary: 'Leave this device',
})

const pledge = z.strictObject({
  version: z.string(),
  language: z.enum(['id', 'en']),
  noticeTitle: z.string(),
  notice: z.array(z.string()).readonly(),
  pledgeTitle: z.string(),
  pledge: z.array(z.string()).readonly(),
})

export const examState = endpoint({
  name: 'sittings.exam-state',
  method: 'GET',
  path: examPaths.state,
  need: 'sittings.sit',
  input: nothing,
  output: z.strictObject({
    serverNow: at,
    sittingId: id,
    state,
    sessionState: z.enum(sessionStates),
    /** Whether starting is possible now. */
    mayStart: z.boolean(),
    title: z.string(),
    venue: z.string(),
    room: z.string(),
    zone: session.zone,
    opensAt: at,
    closesAt: at,
    minutes: z.number().int(),
    extraMinutes: z.number().int(),
    items: z.number().int(),
    example: z.boolean(),
    name: z.string(),
    number: z.string(),
    seat: z.number().int(),
    agreed: z.boolean(),
    endsAt: at.nullable(),
    /** The words to be agreed to; null once they are, so that asking again and again stays small on a shared line. */
    pledge: z.strictObject({ id: pledge, en: pledge }).nullable(),
  }),
  summary: 'Where the signed-in participant stands',
})

export const agree = endpoint({
  name: 'sittings.agree',
  method: 'POST',
  path: examPaths.agreement,
  need: 'sittings.sit',
  input: z.strictObject({ sittingId: shownSitting, version: z.string().max(40), language: z.enum(['id', 'en']) }),
  output: nothing,
  summary: 'Agree to the notice and the pledge as shown',
})

const paper = z.strictObject({
  serverNow: at,
  sittingId: id,
  state,
  startedAt: at,
  endsAt: at,
  items: z.array(
    z.strictObject({
      itemId: id,
      stem: z.string(),
      question: z.string(),
      options: z.array(z.strictObject({ letter: z.string(), text: z.string() })),
    }),
  ),
  /** What is stored, one row an item: the change with the highest seq. */
  answers: z.array(z.strictObject({ itemId: id, choice: z.string().nullable(), seq: z.number().int() })),
  lastSeq: z.number().int(),
})

export const start = endpoint({
  name: 'sittings.start',
  method: 'POST',
  path: examPaths.start,
  need: 'sittings.sit',
  input: z.strictObject({ sittingId: shownSitting }),
  output: paper,
  summary: 'Begin: the time runs from here, by the clock of the server; again, it only returns the paper',
})

export const showPaper = endpoint({
  name: 'sittings.show-paper',
  method: 'GET',
  path: examPaths.paper,
  need: 'sittings.sit',
  input: nothing,
  output: paper,
  summary: 'The own paper and the own stored answers, after a reload or on another machine',
})

export const saveAnswer = endpoint({
  name: 'sittings.save-answer',
  method: 'POST',
  path: examPaths.answers,
  need: 'sittings.sit',
  input: z.strictObject({
    sittingId: shownSitting,
    seq: z.number().int().min(1).max(1_000_000),
    itemId: z.uuid(),
    choice: z
      .string()
      .regex(/^[A-F]$/)
      .nullable(),
    clickedAt: at,
  }),
  /** `late`: it came after the time; kept, and counted only if two people admit it. */
  output: z.strictObject({ seq: z.number().int(), at, late: z.boolean().optional() }),
  summary: 'Save one change of an answer; acknowledged when it is durable, harmless when sent again',
})

const receipt = z.strictObject({
  state,
  title: z.string(),
  name: z.string(),
  number: z.string(),
  zone: session.zone,
  closedAt: at,
  answered: z.number().int(),
  items: z.number().int(),
  receipt: z.string(),
  leaf: z.string(),
  nonce: z.string(),
})

export const submit = endpoint({
  name: 'sittings.submit',
  method: 'POST',
  path: examPaths.submission,
  need: 'sittings.sit',
  input: z.strictObject({ sittingId: shownSitting }),
  output: receipt,
  summary: 'Hand in; again, it only returns the receipt',
})

export const showReceipt = endpoint({
  name: 'sittings.show-receipt',
  method: 'GET',
  path: examPaths.receipt,
  need: 'sittings.sit',
  input: nothing,
  output: receipt,
  summary: 'The own receipt',
})
