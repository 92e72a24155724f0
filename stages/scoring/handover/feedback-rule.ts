// Talks about results: by when, where one stands, what closes it. Pure.

/**
 * The last day by which a talk is due: pelaksana in the year of the assessment, all others in the year after
 * (domain facts 2.7, from a page that cites Peraturan BKN 26/2019; the article was not seen, so pages say it is
 * unconfirmed). Dates as YYYY-MM-DD.
 */
export function feedbackDue(jobClass: string, assessedOn: string): string {
  const year = Number(assessedOn.slice(0, 4))
  return `${jobClass === 'pelaksana' ? year : year + 1}-12-31`
}

export const feedbackStates = ['belum', 'dijadwalkan', 'tidak-hadir', 'terlaksana', 'ditandatangani', 'tidak-setuju'] as const
export type FeedbackState = (typeof feedbackStates)[number]

/** One person's part in a talk that was not cancelled. */
export type FeedbackFacts = {
  readonly attendance: 'hadir' | 'tidak-hadir' | null
  /** The person's own word: it was held, and agreed or not. */
  readonly agreed: boolean | null
  readonly scanned: boolean
}

/** Where a person's talk stands; null: none is planned. A signed record and the own word close it alike. */
export function feedbackState(of: FeedbackFacts | null): FeedbackState {
  if (of === null) return 'belum'
  if (of.attendance === null) return 'dijadwalkan'
  if (of.attendance === 'tidak-hadir') return 'tidak-hadir'
  if (of.scanned || of.agreed === true) return 'ditandatangani'
  return of.agreed === false ? 'tidak-setuju' : 'terlaksana'
}

/** Whether a further talk can be planned: none is waiting, and none that the person agreed to was held. */
export const mayPlan = (state: FeedbackState): boolean => state === 'belum' || state === 'tidak-hadir' || state === 'tidak-setuju'

/** Where a person's talk stands, and when and where it is. */
export type TalkOf = {
  readonly feedbackId: string
  readonly state: FeedbackState
  readonly date: string
  readonly starts: string
  readonly place: string
}
