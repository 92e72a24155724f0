// The standing of an event's results, from who holds it and with what (Peraturan BKN 26/2019: only an
// accredited Penyelenggara, for the classes and days of its accreditation; an instrument of our own must be
// validated). Either every ground holds and results count, or they inform development only. Nobody sets it.
import type { Mode, ResultStanding } from './kinds.ts'

export type StandingFacts = {
  readonly mode: Mode
  readonly startsOn: string
  readonly endsOn: string
  /** Classes of the people on the list, each once. */
  readonly classes: readonly string[]
  readonly provider: { readonly name: string } | null
  /** `revokedOn`: the local day on which it was taken back, or null. */
  readonly accreditation: {
    readonly number: string
    readonly classes: readonly string[]
    readonly validFrom: string
    readonly validTo: string
    readonly revokedOn: string | null
  } | null
  readonly instrument: { readonly name: string; readonly status: string } | null
}

export type GroundCode = 'provider-named' | 'accreditation-in-force' | 'accreditation-covers' | 'instrument-validated' | 'test-of-provider'

/** One ground: what was looked at, and whether it holds. */
export type Ground = {
  readonly code: GroundCode
  readonly holds: boolean
  readonly data: Readonly<Record<string, string | null | string[]>>
}

export type Standing = { readonly standing: ResultStanding; readonly grounds: readonly Ground[] }

/** What the results of an event are, with every ground looked at. Results count only when all hold. */
export function standingOf(facts: StandingFacts): Standing {
  const grounds = [
    { code: 'provider-named' as const, holds: facts.provider !== null, data: { name: facts.provider?.name ?? null } },
    inForce(facts),
    covers(facts),
    testGround(facts),
  ]
  return { standing: grounds.every((ground) => ground.holds) ? 'hasil-penilaian' : 'pemetaan-internal', grounds }
}

function inForce({ accreditation, startsOn, endsOn }: StandingFacts): Ground {
  const of = accreditation
  const holds = of !== null && of.validFrom <= startsOn && of.validTo >= endsOn && (of.revokedOn === null || of.revokedOn > endsOn)
  const data = {
    number: of?.number ?? null,
    validFrom: of?.validFrom ?? null,
    validTo: of?.validTo ?? null,
    revokedOn: of?.revokedOn ?? null,
  }
  return { code: 'accreditation-in-force', holds, data: { ...data, startsOn, endsOn } }
}

function covers({ accreditation, classes }: StandingFacts): Ground {
  const covered = new Set(accreditation?.classes ?? [])
  const missing = accreditation === null ? [] : classes.filter((one) => !covered.has(one))
  const holds = accreditation !== null && classes.length > 0 && missing.length === 0
  return { code: 'accreditation-covers', holds, data: { number: accreditation?.number ?? null, missing } }
}

/** A test of the provider's own is vouched for by its accreditation; ours by the status of the instrument. */
function testGround({ mode, instrument, provider }: StandingFacts): Ground {
  if (mode !== 'tes-sendiri') return { code: 'test-of-provider', holds: provider !== null, data: { name: provider?.name ?? null } }
  const data = { name: instrument?.name ?? null, status: instrument?.status ?? null }
  return { code: 'instrument-validated', holds: instrument?.status === 'tervalidasi-internal', data }
}
