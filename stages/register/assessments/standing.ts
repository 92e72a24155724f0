// Whether an assessment is a hasil penilaian kompetensi or a pemetaan internal. It is the first only when
// its provider held, on that day, an accreditation that covers the class which was assessed (Peraturan
// BKN 26/2019); nothing that is edited later makes it one.
import { nameKey } from '../import/words.ts'

/** Days are `YYYY-MM-DD`. `revokedOn`: the day from which it no longer holds. */
export type Accreditation = {
  readonly provider: string
  readonly number: string
  readonly classes: readonly string[]
  readonly validFrom: string
  readonly validTo: string
  readonly revokedOn: string | null
}

export type AccreditationProblem = 'accreditation-unknown' | 'accreditation-provider' | 'accreditation-not-in-force' | 'accreditation-class'

export type StandingVerdict =
  | { readonly standing: 'hasil-penilaian'; readonly provider: string; readonly accreditationNumber: string }
  | { readonly standing: 'pemetaan-internal' }
  | { readonly problem: AccreditationProblem; readonly data: Readonly<Record<string, string>> }

/** What an assessment of `jobClass` by `provider` on `assessedOn` is, under the accreditation that it names; none named: a mapping. */
export function standingUnder(
  known: readonly Accreditation[],
  of: { readonly provider: string; readonly number: string | null; readonly class: string; readonly assessedOn: string },
): StandingVerdict {
  if (of.number === null) return { standing: 'pemetaan-internal' }
  const number = nameKey(of.number)
  const named = known.filter((one) => nameKey(one.number) === number)
  const first = named[0]
  if (!first) return { problem: 'accreditation-unknown', data: { number: of.number } }
  const own = named.filter((one) => nameKey(one.provider) === nameKey(of.provider))
  if (own.length === 0) return { problem: 'accreditation-provider', data: { number: of.number, provider: first.provider } }
  const standing = own.filter((one) => holdsOn(one, of.assessedOn))
  const one = own[0] as Accreditation
  if (standing.length === 0) {
    const to = one.revokedOn !== null && one.revokedOn <= one.validTo ? one.revokedOn : one.validTo
    return { problem: 'accreditation-not-in-force', data: { number: of.number, from: one.validFrom, to } }
  }
  const covers = standing.find((each) => each.classes.includes(of.class))
  if (!covers) return { problem: 'accreditation-class', data: { number: of.number, class: of.class } }
  return { standing: 'hasil-penilaian', provider: covers.provider, accreditationNumber: covers.number }
}

/** Whether an accreditation holds on a day; not from the day of its revocation on. */
export function holdsOn(one: Pick<Accreditation, 'validFrom' | 'validTo' | 'revokedOn'>, day: string): boolean {
  return one.validFrom <= day && day <= one.validTo && (one.revokedOn === null || day < one.revokedOn)
}
