// What can be asked of an assessment event: the event itself, what its standing follows from, its
// states, its part of the event's page. Team, totals and ticks are in plan-api.ts, the list of people in
// participant-api.ts.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { eventPart } from '../../kit/event-part.ts'
import { aspects, countedGroups, modes, purposes, requestActs, standings, states, teamRoles } from './kinds.ts'

/** Everything this room may refuse; its sentences stand beside its pages. */
export type EventsRefusal =
  // a thing that is not there (404)
  | 'events.event-unknown'
  | 'events.member-unknown'
  | 'events.request-unknown'
  | 'events.settlement-unknown'
  // acts that do not fit the state (409)
  | 'events.state'
  | 'events.fixed'
  | 'events.stale'
  | 'events.request-open'
  | 'events.cannot-publish'
  | 'events.cannot-close'
  | 'events.same-person'
  | 'events.nothing-to-settle'
  | 'events.figures-changed'
  | 'events.account-needed'
  | 'events.agreement-by-law'
  | 'events.agreement-step'
  // input that does not hold together (422)
  | 'events.simulated-real'
  | 'events.dates'
  | 'events.reason-needed'
  | 'events.choice-unknown'
  | 'events.accreditation-other'
  | 'events.standing-lost'
  | 'events.agreement-words'
  | 'events.clearance-source'
  | 'events.member-twice'
  | 'events.nobody-to-add'
  | 'events.not-on-list'
  | 'events.list-kind'
  | 'events.list-too-big'
  | 'events.list-damaged'
  | 'events.list-empty'
  | 'events.list-rows'

export const id = z.uuid()
/** A calendar day that people plan for: no year 0, which no database keeps. */
export const day = z.iso.date().refine((date) => date >= '1900-01-01' && date < '2200-01-01')
const moment = z.iso.datetime()
export const whole = z.int()

/** Text that is kept: half a character (from a broken paste) would be refused by the database. */
export const words = (most: number, least = 0) => z.string().trim().min(least).max(most)
export const reason = words(500, 3)

/** A sentence as a code with its facts; the desk has the words. */
export const fact = z.strictObject({
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
})

// ── What an event is ────────────────────────────────────────────────────────────────────────────

/** What the organiser writes. `orderTitle`: the kind of letter and who gave it, as printed ("Surat Perintah Pj. Bupati"). */
const eventFields = z.strictObject({
  title: words(200, 3),
  purpose: z.enum(purposes),
  mode: z.enum(modes),
  orderTitle: words(200).default(''),
  orderNumber: words(120, 1).nullable().default(null),
  orderDate: day.nullable().default(null),
  providerId: id.nullable().default(null),
  accreditationId: id.nullable().default(null),
  instrumentId: id.nullable().default(null),
  /** Null: the policy set in force on the first day. */
  policyId: id.nullable().default(null),
  method: words(300).default(''),
  measured: z.array(z.enum(aspects)).max(aspects.length).default([]),
  notMeasured: z.array(z.enum(aspects)).max(aspects.length).default([]),
  place: words(300).default(''),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  startsOn: day,
  endsOn: day,
  /** The day for which due and exempt are judged. */
  asOf: day,
})
export type EventFields = z.output<typeof eventFields>

const counted = z.strictObject({ key: z.string(), count: whole })

/** A line of the list of events. */
const eventLine = z.strictObject({
  id,
  title: z.string(),
  purpose: z.enum(purposes),
  mode: z.enum(modes),
  orderTitle: z.string(),
  orderNumber: z.string().nullable(),
  orderDate: day.nullable(),
  place: z.string(),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  startsOn: day,
  endsOn: day,
  asOf: day,
  state: z.enum(states),
  standing: z.enum(standings).nullable(),
  /** Nobody took part: participants and answers are simulated. */
  simulated: z.boolean(),
  participants: whole,
  publishedAt: moment.nullable(),
  closedAt: moment.nullable(),
  cancelledAt: moment.nullable(),
})
export type EventLine = z.infer<typeof eventLine>

export const listEvents = endpoint({
  name: 'events.list-events',
  method: 'GET',
  path: '/api/events',
  need: 'events.read',
  input: z.strictObject({}),
  output: z.strictObject({ events: z.array(eventLine) }),
  summary: 'All assessment events, latest first',
})

const accreditation = z.strictObject({
  id,
  number: z.string(),
  category: z.string(),
  classes: z.array(z.string()),
  validFrom: day,
  validTo: day,
  revoked: z.boolean(),
})
export type AccreditationShown = z.infer<typeof accreditation>

export const listChoices = endpoint({
  name: 'events.list-choices',
  method: 'GET',
  path: '/api/events/choices',
  need: 'events.read',
  input: z.strictObject({}),
  output: z.strictObject({
    providers: z.array(z.strictObject({ id, name: z.string(), kind: z.string(), accreditations: z.array(accreditation) })),
    instruments: z.array(z.strictObject({ id, name: z.string(), method: z.string(), status: z.string(), example: z.boolean() })),
    policies: z.array(z.strictObject({ id, version: whole, title: z.string(), effectiveFrom: day })),
  }),
  summary: 'What an event can name: providers with their accreditation, instruments with their status, policy sets',
})

export const createEvent = endpoint({
  name: 'events.create-event',
  method: 'POST',
  path: '/api/events',
  need: 'events.plan',
  /** `simulated`: for ever, and in an example installation only. */
  input: eventFields.extend({ simulated: z.boolean().default(false) }),
  output: z.strictObject({ id }),
  summary: 'Begin an event as a draft',
})

// ── One event ───────────────────────────────────────────────────────────────────────────────────

/** From what the standing of results follows: each ground holds or not. `fixed`: it was published with it. */
const standingShown = z.strictObject({
  standing: z.enum(standings),
  fixed: z.boolean(),
  grounds: z.array(z.strictObject({ ...fact.shape, holds: z.boolean() })),
})

export const member = z.strictObject({
  id,
  role: z.enum(teamRoles),
  personId: id.nullable(),
  nip: z.string().nullable(),
  name: z.string(),
  office: z.string(),
  /** Of a partner agency: what it brings. Of a Ketua Tim: what is said of the Asesor's level. */
  brings: z.string(),
  /** The person is on the list of participants as well. */
  participates: z.boolean(),
  /** Of a Ketua Tim: whether a certificate on the roll of assessors covers the classes on the list, on all days. */
  assessor: z
    .strictObject({
      state: z.enum(['covered', 'uncovered', 'expired', 'unknown']),
      level: z.string().nullable(),
      certificate: z.string().nullable(),
      missing: z.array(z.string()),
    })
    .nullable(),
  endedAt: moment.nullable(),
  endReason: z.string().nullable(),
})
export type Member = z.infer<typeof member>

/** No agency has more people: what is larger is a slip. */
const people = whole.min(0).max(9_999_999)
const groupFigures = z.partialRecord(z.enum(countedGroups), people)

/** A total as a letter or another source gives it. Groups: jpt, administrator, pengawas, fungsional, pelaksana. */
export const declaredSource = z.strictObject({
  source: words(200, 1),
  sourceDate: day.nullable(),
  /** Only the groups that the source names. */
  counts: groupFigures,
  /** The total as the source prints it, which need not be the sum of its parts; null: it prints none. */
  total: people.nullable(),
})
export type DeclaredSource = z.infer<typeof declaredSource>

/** One choice of a figure for each group, out of the published ones, that gives a declared total. */
const reading = z.strictObject({ total: whole, counts: groupFigures, from: z.partialRecord(z.enum(countedGroups), z.array(whole)) })

const comparison = z.strictObject({
  /** Position of the source in `sources` → as in `declared`. */
  sources: z.array(z.strictObject({ ...declaredSource.shape, sum: whole, sumHolds: z.boolean() })),
  rows: z.array(
    z.strictObject({
      group: z.string(),
      declared: z.array(whole.nullable()),
      basis: whole.nullable(),
      listed: whole,
      difference: whole.nullable(),
    }),
  ),
  total: z.strictObject({ declared: z.array(whole.nullable()), basis: whole.nullable(), listed: whole, difference: whole.nullable() }),
  /** Readings that fit a declared total; exactly one settles what was meant, none or several do not. */
  readings: z.array(reading),
  /** Where `basis` comes from. */
  basisFrom: z.enum(['none', 'agreed', 'reading', 'first']),
  /** `agree`: nothing differs. `open`: it differs and nobody has settled it for these figures. */
  state: z.enum(['none', 'agree', 'open', 'asked', 'settled']),
})
export type ComparisonShown = z.infer<typeof comparison>

const settlement = z.strictObject({
  id,
  reason: z.string(),
  settledBy: z.string(),
  settledAt: moment,
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  agreed: z.boolean().nullable(),
  /** Whether it was made for the figures as they are now. */
  current: z.boolean(),
  /** The reader settled it, so that another person must decide. */
  own: z.boolean(),
})

const request = z.strictObject({
  id,
  act: z.enum(requestActs),
  reason: z.string().nullable(),
  askedBy: z.string(),
  askedAt: moment,
  own: z.boolean(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  agreed: z.boolean().nullable(),
  decisionReason: z.string().nullable(),
})
export type RequestShown = z.infer<typeof request>

const personName = z.strictObject({ id, name: z.string(), nip: z.string() })

const change = z.strictObject({
  id,
  /** `data`, `tim`, `jumlah`, `peserta-tambah`, `peserta-keluar`, `peserta-fakta`. */
  kind: z.string(),
  reason: z.string(),
  at: moment,
  by: z.string().nullable(),
  /** Who needs a seat now, who gives one back, whose class or unit changed; at most 20 names each, with the count of all. */
  needSeat: z.strictObject({ count: whole, first: z.array(personName) }),
  loseSeat: z.strictObject({ count: whole, first: z.array(personName) }),
  otherFacts: z.strictObject({ count: whole, first: z.array(personName) }),
  /** Fields of the event that changed. */
  fields: z.array(z.string()),
})
export type ChangeShown = z.infer<typeof change>

export const showEvent = endpoint({
  name: 'events.show-event',
  method: 'GET',
  path: '/api/events/:id',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    event: z.strictObject({
      ...eventLine.shape,
      provider: z.strictObject({ id, name: z.string(), kind: z.string() }).nullable(),
      accreditation: accreditation.nullable(),
      instrument: z.strictObject({ id, name: z.string(), status: z.string(), example: z.boolean() }).nullable(),
      policy: z.strictObject({ id, version: whole, title: z.string(), effectiveFrom: day }),
      method: z.string(),
      measured: z.array(z.enum(aspects)),
      notMeasured: z.array(z.enum(aspects)),
      cancelReason: z.string().nullable(),
      version: whole,
    }),
    standing: standingShown,
    team: z.array(member),
    comparison,
    settlement: settlement.nullable(),
    /** Newest first. `open`: one that waits for a decision stands first. */
    requests: z.array(request),
    changes: z.array(change),
    /** People on the list (state `ikut`). `byVerdict`: eligibility's codes. `both`: ordered by name although exempt. */
    counts: z.strictObject({
      listed: whole,
      ordered: whole,
      dueOnly: whole,
      exemptOrdered: whole,
      removed: whole,
      byGroup: z.array(counted),
      byVerdict: z.array(counted),
      units: whole,
    }),
    /** What stands in the way of publishing, as codes of `events.cannot-publish`; empty: it can be asked for. */
    hindrances: z.array(z.string()),
    /** People whose facts in the register changed since they came on the list. */
    changedFacts: whole,
  }),
  summary: 'One event: its data, standing, team, totals, requests, changes and counts',
})
export type EventShown = z.infer<(typeof showEvent)['output']>

export const updateEvent = endpoint({
  name: 'events.update-event',
  method: 'PUT',
  path: '/api/events/:id',
  need: 'events.plan',
  /** Published: only title, order letter, place and days may differ, and `reason` is needed. */
  input: z.strictObject({ ...eventFields.shape, id, version: whole, reason: reason.nullable().default(null) }),
  output: z.strictObject({ version: whole }),
  summary: 'Change an event; after publishing with a reason, and only what does not touch its standing',
})

// ── Part of the event's page ────────────────────────────────────────────────────────────────────

export const showPart = endpoint({
  name: 'events.part',
  method: 'GET',
  path: '/api/events/:id/part',
  need: 'events.read',
  input: z.strictObject({ id }),
  output: z.strictObject({
    rencana: eventPart,
    peserta: eventPart,
    penutupan: eventPart,
    /** The last sixty acts on this event, newest first (the page draws like neighbours together); `act` as in the record. */
    activity: z.array(
      z.strictObject({ id: z.string(), at: moment, act: z.string(), by: z.string().nullable(), reason: z.string().nullable() }),
    ),
  }),
  summary: 'What plan and list of participants say on the page of the event, and the last acts',
})
