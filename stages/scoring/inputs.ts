// Everything a run is made from, as it is stored with the run and hashed: with it and the rule files
// the run can be made again on another machine. Plain JSON; lists where order matters.
import type { Zone } from '../../kit/clock.ts'
import type { InstrumentStatus } from '../instruments/api.ts'
import type { GivenItem, Thresholds } from '../instruments/level.ts'
import type { CutOffs, Purpose } from './category.ts'

export type InputItem = GivenItem & {
  readonly id: string
  readonly competency: string
  /** Number of the change that the choice comes from; null where nothing was ever clicked. */
  readonly seq: number | null
  /** Taken out by two persons for everybody of the event: counts as not administered. Absent where it was not. */
  readonly annulled?: true
}

export type RunInputs = {
  readonly sitting: {
    readonly id: string
    readonly sessionId: string
    /** Local date of the session, `YYYY-MM-DD`. */
    readonly assessedOn: string
    readonly zone: Zone
    readonly purpose: Purpose
    readonly standing: 'hasil-penilaian' | 'pemetaan-internal'
    readonly simulated: boolean
  }
  /** The post as the register had it when the sitting was first scored; later runs keep it. */
  readonly post: {
    readonly personId: string
    readonly class: string
    readonly eselon: string | null
    readonly grade: string | null
    readonly positionName: string | null
    readonly unitId: string
    readonly unitName: string
  }
  readonly instrument: { readonly id: string; readonly key: string; readonly status: InstrumentStatus; readonly statusVersion: number }
  readonly form: {
    readonly id: string
    readonly code: string
    readonly version: number
    readonly thresholds: Thresholds
  }
  /** Numbers of the objections after which the sitting was scored anew, kept by every later run. Absent: none. */
  readonly objections?: readonly string[]
  /** In the order of the form. */
  readonly items: readonly InputItem[]
  readonly policy: {
    readonly id: string
    readonly version: number
    readonly cutOffs: CutOffs
    /** Percent, decimal text. */
    readonly minimumAdministered: string
    /** Percent, decimal text; for display only. */
    readonly displayCap: string
  }
  readonly standard: {
    readonly id: string
    readonly version: number
    readonly class: string
    /** Whole levels, in the order of the dictionary. */
    readonly required: readonly { readonly key: string; readonly level: number }[]
  }
}
