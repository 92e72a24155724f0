// Objections as they are loaded, and as they are told: one line of the list, one with its steps. Pure.
import { localDate, type Zone } from '../../kit/clock.ts'
import type { OutputOf } from '../../kit/contract.ts'
import { fullName } from '../../kit/wording.ts'
import type { ObjectionDetail, ObjectionLine, showStatistics } from './api.ts'
import type { AttachmentType, Channel, Effect, ObjectionState } from './kinds.ts'
import { daysBetween, daysLeft, isOpen, numberOf } from './objection.ts'

export type ObjectionRow = {
  readonly id: string
  readonly year: number
  readonly serial: number
  readonly personId: string
  readonly sittingId: string
  readonly runId: string
  readonly eventId: string
  readonly handedAt: Date
  readonly channel: Channel
  readonly reason: string
  readonly filedOn: string
  readonly filedAt: Date
  readonly fileUntil: string
  readonly late: boolean
  readonly lateReason: string | null
  readonly lateAt: Date | null
  readonly answerDue: string | null
  readonly state: ObjectionState
  readonly examinerId: string | null
  readonly assignedAt: Date | null
  readonly effect: Effect | null
  readonly decidedAt: Date | null
  readonly decidedBy: string | null
  readonly documentId: string | null
  readonly newRunId: string | null
  readonly revokedAssessmentId: string | null
  readonly nip: string
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly unitId: string
  readonly unitName: string
  readonly unitPath: string[]
  readonly eventTitle: string
  readonly assessedOn: string
  readonly filedByName: string | null
  readonly lateByName: string | null
  readonly examinerName: string | null
  readonly assignedByName: string | null
}

export type AttachmentLine = {
  readonly id: string
  readonly objectionId: string
  readonly name: string
  readonly type: AttachmentType
  readonly size: number
  readonly addedAt: Date
}

export type ProposalRow = {
  readonly id: string
  readonly objectionId: string
  readonly examinerId: string
  readonly findings: string
  readonly answer: string
  readonly effect: Effect
  readonly correction: string | null
  readonly proposedAt: Date
  readonly examinerName: string | null
  readonly agreed: boolean | null
  readonly decidedAt: Date | null
  readonly decisionReason: string | null
  readonly decidedByName: string | null
}

export type FollowUp = {
  readonly newRun: {
    id: string
    number: number
    batch: number | null
    approved: boolean
    accepted: boolean
    handedOver: boolean
  } | null
  readonly retested: boolean
}

/** Where and when somebody looks: local dates are of the agency's zone. */
export type Today = { readonly today: string; readonly zone: Zone }

/** One line of the list. */
export function lineOf(row: ObjectionRow, { today, zone }: Today): ObjectionLine {
  const { id, eventId, eventTitle, state, channel, filedOn, late, answerDue, effect, unitId, unitName } = row
  return {
    ...{ id, number: numberOf(row), eventId, eventTitle, state, channel, filedOn, late, answerDue, effect },
    person: { id: row.personId, nip: row.nip, name: fullName(row), unitId, unitName },
    daysLeft: daysLeft(row, today),
    examiner: row.examinerName,
    decidedOn: row.decidedAt && localDate(row.decidedAt, zone),
  }
}

const told = (name: string | null, at: Date) => ({ name, at: at.toISOString() })

type Beside = {
  readonly attachments: readonly AttachmentLine[]
  readonly proposals: readonly ProposalRow[]
  readonly followUp: FollowUp | null
}

/** One objection with its steps. */
export function detailOf(row: ObjectionRow, beside: Beside, at: Today): ObjectionDetail {
  const { runId, sittingId, assessedOn, reason, fileUntil } = row
  return {
    ...{ ...lineOf(row, at), runId, sittingId, assessedOn, reason, fileUntil },
    handedOn: localDate(row.handedAt, at.zone),
    filedAt: row.filedAt.toISOString(),
    filedBy: row.filedByName,
    lateness:
      row.lateAt && row.lateReason !== null
        ? { reason: row.lateReason, accepted: row.answerDue !== null, ...told(row.lateByName, row.lateAt) }
        : null,
    assigned: row.examinerId && row.assignedAt ? { accountId: row.examinerId, ...told(row.assignedByName, row.assignedAt) } : null,
    attachments: beside.attachments.map(({ id, name, type, size, addedAt }) => ({ id, name, type, size, addedAt: addedAt.toISOString() })),
    proposals: beside.proposals.map(({ findings, answer, effect, correction, ...one }) => ({
      ...{ findings, answer, effect, correction },
      proposed: told(one.examinerName, one.proposedAt),
      decision:
        one.decidedAt && one.agreed !== null
          ? { agreed: one.agreed, reason: one.decisionReason, ...told(one.decidedByName, one.decidedAt) }
          : null,
    })),
    followUp: beside.followUp && {
      newRun: beside.followUp.newRun,
      revoked: row.revokedAssessmentId !== null,
      retested: row.effect === 'susulan' ? beside.followUp.retested : null,
    },
    printed: row.documentId !== null,
  }
}

/** Counts without persons. */
export function statisticsOf(rows: readonly ObjectionRow[], { today, zone }: Today): OutputOf<typeof showStatistics> {
  const count = (fits: (row: ObjectionRow) => boolean) => rows.filter(fits).length
  const decided = rows.flatMap((row) => (row.decidedAt ? [{ ...row, on: localDate(row.decidedAt, zone) }] : []))
  const took = decided.map((row) => daysBetween(row.filedOn, row.on)).sort((a, b) => a - b)
  const middle = (took.length - 1) / 2
  const ofEffect = (effect: Effect) => decided.filter((row) => row.effect === effect).length
  return {
    filed: rows.length,
    open: count((row) => isOpen(row.state)),
    overdue: count((row) => (daysLeft(row, today) ?? 0) < 0),
    late: count((row) => row.late),
    notTaken: count((row) => row.state === 'tidak-diterima'),
    withdrawn: count((row) => row.state === 'dicabut'),
    effects: {
      tetap: ofEffect('tetap'),
      'diolah-ulang': ofEffect('diolah-ulang'),
      susulan: ofEffect('susulan'),
      dianulir: ofEffect('dianulir'),
    },
    inTime: decided.filter((row) => row.answerDue !== null && row.on <= row.answerDue).length,
    decided: decided.length,
    medianDays: took.length === 0 ? null : ((took[Math.floor(middle)] ?? 0) + (took[Math.ceil(middle)] ?? 0)) / 2,
  }
}
