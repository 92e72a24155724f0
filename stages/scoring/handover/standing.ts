// Which results a wave may carry out, and what stays behind and why. Pure (domain office 8 and 14): approved,
// accepted and recorded, printed, nothing open about it; and nobody hands over the own result: whoever asked
// for a wave or decides it stays behind, for a wave of two others.

/** What is known of the last run of a sitting in the present batch of its event. */
export type ResultFacts = {
  readonly sittingId: string
  readonly runId: string
  readonly personId: string
  readonly class: string
  /** Whether no later run of the sitting exists. */
  readonly latest: boolean
  readonly recorded: boolean
  /** Sent back when it was read. */
  readonly returned: boolean
  /** Whether its report is printed. */
  readonly reported: boolean
  /** Something is open about it, such as an objection. */
  readonly held: boolean
  /** The run that stands handed over for the sitting, or null. */
  readonly handedRunId: string | null
}

/** The same with whose it is, and where it stands. */
export type ResultRow = ResultFacts & {
  readonly name: string
  readonly frontTitle: string | null
  readonly backTitle: string | null
  readonly nip: string
  readonly position: string | null
  readonly unitId: string
  readonly unitName: string
  readonly unitPath: readonly string[]
  readonly officeId: string
  readonly officeName: string
  readonly assessedOn: string
  readonly wave: number | null
  readonly handedAt: Date | null
  readonly openedAt: Date | null
}

/** Why a result stays behind. */
export const leftReasons = ['dikembalikan', 'belum-diterima', 'tanpa-laporan', 'keberatan', 'sendiri'] as const
export type LeftReason = (typeof leftReasons)[number]
export const resultStandings = ['disampaikan', 'siap', 'dikembalikan', 'belum-diterima', 'tanpa-laporan', 'keberatan'] as const
export type ResultStanding = (typeof resultStandings)[number]

/** Where one result stands on its way to its person. One scored anew waits again, and the earlier one stands meanwhile. */
export function standingOf(of: ResultFacts): ResultStanding {
  if (of.handedRunId === of.runId) return 'disampaikan'
  if (!of.recorded || !of.latest) return of.returned && !of.recorded ? 'dikembalikan' : 'belum-diterima'
  if (of.held) return 'keberatan'
  return of.reported ? 'siap' : 'tanpa-laporan'
}

export type Scope = { readonly classes: readonly string[]; readonly personIds: readonly string[] }

/** Whether a wave is meant for the result. */
export const isMeant = (of: Pick<ResultFacts, 'class' | 'personId'>, { classes, personIds }: Scope): boolean =>
  classes.includes(of.class) || personIds.includes(of.personId)

export type Left = Readonly<Partial<Record<LeftReason, number>>>
export type Carried<T> = { readonly ready: readonly T[]; readonly left: Left }

/**
 * What a wave carries out: of the results it is meant for, those that are ready and are not of `deciders` (person
 * ids of who asked and who decides). What is handed over already is neither.
 */
export function carriedOf<T extends ResultFacts>(results: readonly T[], scope: Scope, deciders: readonly (string | null)[]): Carried<T> {
  const ready: T[] = []
  const left: Partial<Record<LeftReason, number>> = {}
  for (const one of results) {
    if (!isMeant(one, scope)) continue
    const standing = standingOf(one)
    if (standing === 'disampaikan') continue
    const why = standing === 'siap' ? (deciders.includes(one.personId) ? 'sendiri' : null) : standing
    if (why === null) ready.push(one)
    else left[why] = (left[why] ?? 0) + 1
  }
  return { ready, left }
}

/** How many stay behind in all. */
export const leftInAll = (left: Left): number => Object.values(left).reduce((sum, count) => sum + count, 0)
