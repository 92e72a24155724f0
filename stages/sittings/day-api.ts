// What a participant's machine can ask on the day besides the test itself: the sealed paper, where
// everything stands now, news, help, facts about the seat, and answers handed in without a session.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { examPaths } from './paths.ts'
import { sessionStates, sittingStates } from './state.ts'

const id = z.uuid()
const at = z.iso.datetime()
const whole = z.number().int()
/** As in exam-api.ts: the page says whose seat it shows, and chooses nothing by it. */
const shownSitting = id.optional()

export const showPack = endpoint({
  name: 'sittings.show-pack',
  method: 'GET',
  path: examPaths.pack,
  need: 'sittings.sit',
  reply: 'file',
  input: z.strictObject({}),
  output: z.unknown(),
  summary: 'The own paper, sealed under the start code (pack.ts says how it is opened); refused where it is not packed yet',
})

/** Everything that may change while a page is open; small, and the same whether asked for or told. */
export const pulseShape = z.strictObject({
  serverNow: at,
  sittingId: id,
  state: z.enum(sittingStates),
  sessionState: z.enum(sessionStates),
  agreed: z.boolean(),
  /** Recognised at the door: the start of the room starts this person too. */
  checkedIn: z.boolean(),
  /** `start` would begin now. */
  mayStart: z.boolean(),
  /** When the proctor started the room; null: not yet, or everybody begins alone. */
  roomStartedAt: at.nullable(),
  startedAt: at.nullable(),
  endsAt: at.nullable(),
  /** Since when the clock stands still, for the room or for this person; answers are then refused with `sittings.paused`. */
  pausedAt: at.nullable(),
  /** Opens the pack; null until this person has started. */
  startCode: z.string().nullable(),
  /** SHA-256 of the pack as hex; null: not packed yet. */
  packSha256: z.string().nullable(),
  /** The session runs without the server: at the end a bundle is handed in. */
  serverLess: z.boolean(),
  /** The last call for help has not been answered yet. */
  helpAsked: z.boolean(),
})
export type Pulse = z.infer<typeof pulseShape>

export const pulse = endpoint({
  name: 'sittings.pulse',
  method: 'GET',
  path: examPaths.pulse,
  need: 'sittings.sit',
  /** Told along: answers still kept on the machine, and whole seconds since the paper was last touched. */
  input: z.strictObject({
    waiting: z.coerce.number<string | number>().int().min(0).max(1_000_000).optional(),
    quiet: z.coerce.number<string | number>().int().min(0).max(86_400).optional(),
  }),
  output: pulseShape,
  summary: 'Where everything stands, asked every ten seconds or so; a machine whose sitting moved is told `sittings.replaced`',
})

/**
 * Server-sent events, each with the whole pulse as data, so that one handler serves all of them and the
 * pulse: `start`, `pause`, `resume`, `time`, `close`, `replaced` (ask no more), and `now` for what else changed.
 * `again`: news may have been missed, ask for the pulse. `closed`: the session ended, do not come back.
 */
export const examEvents = endpoint({
  name: 'sittings.exam-events',
  method: 'GET',
  path: examPaths.events,
  need: 'sittings.sit',
  reply: 'stream',
  input: z.strictObject({}),
  output: z.unknown(),
  summary: 'News of the own sitting as server-sent events; the pulse tells the same to lines that break them',
})

/** What a page may note of its seat. The server adds `device-moved`, `bundle-received` and `help-done` itself. */
export const noteKinds = ['left-window', 'reconnected', 'clock-jump', 'storage-blocked'] as const

export const sendNotes = endpoint({
  name: 'sittings.send-notes',
  method: 'POST',
  path: examPaths.notes,
  need: 'sittings.sit',
  input: z.strictObject({
    sittingId: shownSitting,
    notes: z
      .array(
        z.strictObject({
          /** Made by the page; sent twice it is kept once. */
          key: z.string().regex(/^[\w-]{1,40}$/),
          kind: z.enum(noteKinds),
          /** Whole seconds since it happened, by the machine's steady clock: a wrong wall clock changes nothing. */
          ago: whole.min(0).max(86_400),
          /** How long it lasted. */
          seconds: whole.min(0).max(86_400).optional(),
          deviceAt: at.optional(),
        }),
      )
      .min(1)
      .max(100),
  }),
  output: z.strictObject({ kept: whole }),
  summary: 'Facts about the seat, several at once; never a verdict',
})

export const askHelp = endpoint({
  name: 'sittings.ask-help',
  method: 'POST',
  path: examPaths.help,
  need: 'sittings.sit',
  input: z.strictObject({ sittingId: shownSitting, text: z.string().trim().max(300).optional() }),
  output: z.strictObject({}),
  summary: 'Call the proctor to the seat; again before he came changes nothing',
})

/** Whole milliseconds since the start, by the machine's steady clock. */
const elapsed = whole.min(0).max(172_800_000)

export const bundleShape = z.strictObject({
  sittingId: id,
  /** By the machine's wall clock: noted, decides nothing. */
  startedAt: at,
  finishedAt: at.nullable(),
  /** Elapsed when the participant handed in or the time ran out; null: only what this machine still kept. */
  finishedElapsed: elapsed.nullable(),
  /** As agreed to on the machine, where the server did not hear of it. */
  agreement: z.strictObject({ version: z.string().max(40), language: z.enum(['id', 'en']), at }).nullable(),
  answers: z
    .array(
      z.strictObject({
        seq: whole.min(1).max(1_000_000),
        itemId: id,
        choice: z
          .string()
          .regex(/^[A-F]$/)
          .nullable(),
        clickedAt: at,
        elapsed,
      }),
    )
    .max(5000),
  count: whole.min(0),
  /** The receipt as the machine computed it, where it did. */
  receipt: z.string().max(40).nullable(),
  /** HMAC-SHA256 with the device key of the pack over the canonical JSON of all the rest, as hex (bundle.ts). */
  mac: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Bundle = z.infer<typeof bundleShape>

export const bundleReply = z.strictObject({
  sittingId: id,
  state: z.enum(sittingStates),
  /** Newly stored in time; stored before; kept as late. */
  saved: whole,
  known: whole,
  late: whole,
  /** The receipt as it stands; null: the sitting is still open. `matches`: the machine computed the same. */
  receipt: z.string().nullable(),
  matches: z.boolean().nullable(),
})
export type BundleReply = z.infer<typeof bundleReply>

export const sendBundle = endpoint({
  name: 'sittings.send-bundle',
  method: 'POST',
  path: examPaths.bundle,
  need: 'public',
  input: bundleShape,
  output: bundleReply,
  summary: 'Hand in what a machine kept, proven by the device key of its pack; harmless when sent again',
})
