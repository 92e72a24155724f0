// What may follow what, for a session (sesi) and for one person's sitting. The store writes a state
// only through these tables; everything that is not in them is refused.

export const sessionStates = ['disiapkan', 'dibuka', 'ditutup'] as const
export type SessionState = (typeof sessionStates)[number]

export const sittingStates = ['terdaftar', 'berjalan', 'dikirim', 'waktu-habis', 'dibatalkan'] as const
export type SittingState = (typeof sittingStates)[number]

export type SessionAct = 'enrol' | 'issue-cards' | 'open' | 'close'
export type SittingAct = 'agree' | 'start' | 'submit' | 'run-out' | 'void'

const afterSession: Record<SessionState, Partial<Record<SessionAct, SessionState>>> = {
  disiapkan: { enrol: 'disiapkan', 'issue-cards': 'disiapkan', open: 'dibuka', close: 'ditutup' },
  // late cards: somebody was forgotten on the list, or a card was lost
  dibuka: { enrol: 'dibuka', 'issue-cards': 'dibuka', close: 'ditutup' },
  ditutup: {},
}

const afterSitting: Record<SittingState, Partial<Record<SittingAct, SittingState>>> = {
  terdaftar: { agree: 'terdaftar', start: 'berjalan', void: 'dibatalkan' },
  berjalan: { submit: 'dikirim', 'run-out': 'waktu-habis', void: 'dibatalkan' },
  dikirim: {},
  'waktu-habis': {},
  dibatalkan: {},
}

/** The session's state after `act`; undefined when the act is not possible in `state`. */
export const sessionAfter = (state: SessionState, act: SessionAct): SessionState | undefined => afterSession[state][act]

/** The sitting's state after `act`; undefined when the act is not possible in `state`. */
export const sittingAfter = (state: SittingState, act: SittingAct): SittingState | undefined => afterSitting[state][act]

/** Whether the sitting has ended with answers that are scored. */
export const isFinished = (state: SittingState): boolean => state === 'dikirim' || state === 'waktu-habis'
