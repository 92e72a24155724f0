// What can be asked of an event's sittings: its sessions as the plan has them, its papers, their making,
// and the cards of its people. `id` in a path is the event.
import { z } from 'zod'
import { endpoint } from '../../../kit/contract.ts'
import { sessionStates } from '../state.ts'

const id = z.uuid()
const day = z.iso.date()
const moment = z.iso.datetime()
const whole = z.number().int()

/** At most so many cards in one file. */
export const mostCards = 300
export const mostForms = 3

const form = z.strictObject({ id, code: z.string(), title: z.string(), minutes: whole, items: whole, example: z.boolean() })
export type FormOffered = z.infer<typeof form>

/** Forms of a class in their order. `makeupOnly`: kept back for susulan. */
const paper = z.strictObject({ formId: id, makeupOnly: z.boolean() })

const making = z.strictObject({
  state: z.enum(['menunggu', 'berjalan', 'selesai', 'tertahan']),
  done: whole,
  total: whole,
  finishedAt: moment.nullable(),
  /** Why nothing could be made; the desk has the words. */
  blocked: z.strictObject({ code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  /** Of the plan of this version: sittings that are new, in another place, only with another paper, ended, as they were. */
  outcome: z
    .strictObject({
      version: whole,
      sessionsMade: whole,
      sessionsClosed: whole,
      made: whole,
      moved: whole,
      repapered: whole,
      cancelled: whole,
      kept: whole,
      /** Susulan with a form that others of the event had, or even the same person. */
      usedForms: z.strictObject({ event: whole, person: whole }),
      /** People who could not be placed, at most twenty by name within the reader's reach. */
      unplaced: z.strictObject({
        count: whole,
        first: z.array(z.strictObject({ name: z.string(), why: z.enum(['paper-missing', 'session-over', 'seat-taken']) })),
      }),
    })
    .nullable(),
})

const eventSession = z.strictObject({
  id,
  date: day,
  starts: z.string(),
  ends: z.string(),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  venue: z.string(),
  room: z.string(),
  makeup: z.boolean(),
  state: z.enum(sessionStates),
  /** The room's clock has begun. */
  startedAt: moment.nullable(),
  over: z.boolean(),
  /** The forms in it, by group of classes. */
  forms: z.array(z.strictObject({ group: z.string(), code: z.string(), people: whole })),
  counts: z.strictObject({
    seated: whole,
    packed: whole,
    /** Have a card that is good, or had one when the session closed. */
    cards: whole,
    /** Need a new card: another plan gave them another place. */
    moved: whole,
    started: whole,
    running: whole,
    submitted: whole,
    timeUp: whole,
  }),
})
export type EventSession = z.infer<typeof eventSession>

export const showEventSittings = endpoint({
  name: 'sittings.show-event',
  method: 'GET',
  path: '/api/sittings/events/:id',
  need: 'sittings.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    event: z.strictObject({ id, title: z.string(), state: z.string(), mode: z.string() }),
    /** The plan in force; null: none yet. */
    plan: z.strictObject({ id, version: whole }).nullable(),
    /** The classes that take part, with their papers. */
    classes: z.array(z.strictObject({ class: z.string(), people: whole, papers: z.array(paper) })),
    /** Forms that can be chosen. */
    forms: z.array(form),
    making: making.nullable(),
    /** In the order of time; those whose people are all within the reader's reach. */
    sessions: z.array(eventSession),
  }),
  summary: 'An event’s sittings: papers, sessions made from its plan, and how far they are',
})
export type EventSittings = z.infer<(typeof showEventSittings)['output']>

export const choosePapers = endpoint({
  name: 'sittings.choose-papers',
  method: 'PUT',
  path: '/api/sittings/events/:id/papers',
  need: 'sittings.organise',
  input: z.strictObject({
    id,
    classes: z
      .array(z.strictObject({ class: z.string().min(1).max(40), papers: z.array(paper).min(1).max(mostForms) }))
      .min(1)
      .max(20),
  }),
  output: z.strictObject({}),
  summary: 'Choose up to three parallel forms for each class; sessions are made when there is a plan',
})

export const makeSessions = endpoint({
  name: 'sittings.make-sessions',
  method: 'POST',
  path: '/api/sittings/events/:id/making',
  need: 'sittings.organise',
  input: z.strictObject({ id }),
  output: z.strictObject({}),
  summary: 'Make sessions and sittings as the plan in force has them, in the background',
})

/** Whose cards: those without one, those who were moved since theirs, or all (earlier cards stop working). */
export const cardChoices = ['belum', 'pindah', 'semua'] as const
export type CardChoice = (typeof cardChoices)[number]

export const listCardGroups = endpoint({
  name: 'sittings.list-card-groups',
  method: 'GET',
  path: '/api/sittings/events/:id/card-groups',
  need: 'sittings.organise',
  input: z.strictObject({ id, by: z.enum(['sesi', 'unit']).default('sesi'), only: z.enum(cardChoices).default('belum') }),
  output: z.strictObject({
    /** One file each, at most 300 cards. `part` of `parts` where a unit or room has more. */
    groups: z.array(
      z.strictObject({
        title: z.string(),
        detail: z.string(),
        part: whole,
        parts: whole,
        sittingIds: z.array(id),
        /** Of these, how many have a card that stops working when it is printed again. */
        replaced: whole,
      }),
    ),
    cards: whole,
    /** The reader's own card is among them and is left out: somebody else prints it. */
    own: z.boolean(),
  }),
  summary: 'Which cards there are to print, by room-session or by office, file by file',
})

export const printCards = endpoint({
  name: 'sittings.print-cards',
  method: 'POST',
  path: '/api/sittings/events/:id/cards',
  need: 'sittings.organise',
  reply: 'file',
  input: z.strictObject({
    id,
    sittingIds: z.array(id).min(1).max(mostCards),
    title: z.string().trim().min(1).max(200),
    /** Also for those who have a card: the earlier one stops working. */
    again: z.boolean().default(false),
    /** With a list on which each person signs for the card. */
    receipt: z.boolean().default(false),
  }),
  output: z.any(),
  summary: 'Cards as PDF with new PINs, which exist nowhere else',
})
