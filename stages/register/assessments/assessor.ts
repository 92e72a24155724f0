// Whether somebody may head the assessment of these classes on these days: an Asesor whose certificate covers
// every class (domain office 8). Looked up on the roll; who is not on it was not checked.

export type Certificate = {
  readonly personId: string | null
  readonly name: string
  readonly level: string
  readonly classes: readonly string[]
  readonly certificateNumber: string
  /** Days `YYYY-MM-DD`; `validTo` null: without end. `revokedOn`: from which it no longer holds. */
  readonly validFrom: string
  readonly validTo: string | null
  readonly revokedOn: string | null
}

export type AssessorCheck = {
  /** `unknown`: not on the roll. `expired`: no certificate on all days. `uncovered`: some classes are beyond it. */
  readonly state: 'covered' | 'uncovered' | 'expired' | 'unknown'
  readonly level: string | null
  readonly certificate: string | null
  readonly missing: readonly string[]
}

/** Whether a certificate holds on a day. */
export const holdsOn = (of: Pick<Certificate, 'validFrom' | 'validTo' | 'revokedOn'>, day: string): boolean =>
  of.validFrom <= day && (of.validTo === null || day <= of.validTo) && (of.revokedOn === null || day < of.revokedOn)

const nameKey = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim()

/** The best certificate of that person over `from` to `to`. Somebody outside the register is found by name. */
export function checkAssessor(
  roll: readonly Certificate[],
  who: { readonly personId: string | null; readonly name: string },
  event: { readonly classes: readonly string[]; readonly from: string; readonly to: string },
): AssessorCheck {
  const own = roll.filter((one) =>
    who.personId ? one.personId === who.personId : one.personId === null && nameKey(one.name) === nameKey(who.name),
  )
  if (own.length === 0) return { state: 'unknown', level: null, certificate: null, missing: [] }
  const held = own.filter((one) => holdsOn(one, event.from) && holdsOn(one, event.to))
  const missing = (one: Certificate) => event.classes.filter((each) => !one.classes.includes(each))
  const [best] = held.toSorted((a, b) => missing(a).length - missing(b).length)
  const first = best ?? (own[0] as Certificate)
  const said = { level: first.level, certificate: first.certificateNumber }
  if (!best) return { state: 'expired', ...said, missing: [] }
  return { state: missing(best).length === 0 ? 'covered' : 'uncovered', ...said, missing: missing(best) }
}
