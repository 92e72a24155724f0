// What stands between a batch and its approval, and between the approval and its acceptance. Pure.

/** A case as the approval sees it. `decidedBy`: account of the last decision. */
export type CaseState = {
  readonly personId: string
  readonly flagged: boolean
  readonly sampled: boolean
  readonly decision: 'setuju' | 'kembali' | null
  readonly decidedBy: string | null
}

/** Whether a person has to read the case. */
export const isToRead = (of: Pick<CaseState, 'flagged' | 'sampled'>): boolean => of.flagged || of.sampled

export type Progress = {
  readonly flagged: number
  readonly flaggedRead: number
  readonly sampled: number
  readonly sampledRead: number
  /** Sent back: not approved with the batch. */
  readonly returned: number
}

/** How much has been read. */
export function progressOf(cases: readonly CaseState[]): Progress {
  const count = (fits: (one: CaseState) => boolean) => cases.filter(fits).length
  return {
    flagged: count((one) => one.flagged),
    flaggedRead: count((one) => one.flagged && one.decision !== null),
    sampled: count((one) => one.sampled),
    sampledRead: count((one) => one.sampled && one.decision !== null),
    returned: count((one) => one.decision === 'kembali'),
  }
}

export type Hindrance = 'remaining' | 'unread' | 'own-unread'

/**
 * Why `approver` may not approve yet; empty: may. The own case needs a decision by somebody else, which
 * then stands for it: the approval of the whole decides nothing about it.
 * @param remaining closed sittings that are in no run of the batch
 */
export function approvalHindrances(
  cases: readonly CaseState[],
  remaining: number,
  approver: { readonly accountId: string; readonly personId: string | null },
): Hindrance[] {
  const own = cases.find((one) => one.personId === approver.personId)
  const hindrances: (Hindrance | false)[] = [
    remaining > 0 && 'remaining',
    cases.some((one) => isToRead(one) && one.decision === null) && 'unread',
    own !== undefined && (own.decision === null || own.decidedBy === approver.accountId) && 'own-unread',
  ]
  return hindrances.filter((one) => one !== false)
}

/** Runs that the approval covers: all but those that were sent back. */
export const approvedOf = <T extends Pick<CaseState, 'decision'>>(cases: readonly T[]): T[] =>
  cases.filter((one) => one.decision !== 'kembali')
