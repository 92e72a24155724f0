// What a participant asks of the test itself: card, words to agree to, paper, answers, receipt. Nothing
// here can carry a key, a level or another person's data: the shapes are strict on the way out.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { examPaths } from './paths.ts'
import { sessionStates, sittingStates } from './state.ts'

const id = z.uuid()
const at = z.iso.datetime()
const nothing = z.strictObject({})
const zone = z.enum(['WIB', 'WITA', 'WIT'])
const state = z.enum(sittingStates)

/**
 * The sitting that the participant's page shows. It chooses nothing: the sitting is always that of the
 * session. But a page left open while another person signs in on the same computer is found out by it.
 */
const shownSitting = z.uuid().optional()

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
    zone: zone,
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
  zone: zone,
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
