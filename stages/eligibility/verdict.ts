// Who is due for an assessment, and why. A result counts for three years from the day of assessment, to
// the local end of its last day (Peraturan BKN 26/2019 Pasal 29 ayat (4)), only with the standing of a
// penilaian by an accredited body, and only for a post of the level at which it was measured. Kinds of
// standing that are exempt, and how near to retirement one is invited and not obliged, are Ketentuan.
import { addYears } from '../../kit/clock.ts'
import { isJobClass, levelOfClass } from './class-level.ts'
import { addMonths, firstOfNextMonth } from './days.ts'

export const verdictCodes = ['belum-pernah', 'kedaluwarsa', 'segera-berakhir', 'berlaku', 'dikecualikan', 'diundang'] as const
export type VerdictCode = (typeof verdictCodes)[number]

/**
 * The three parts of the register: everybody is in exactly one. A result that ends soon is due, since an
 * assessment is planned months ahead; it counts for coverage until its last day. Who is invited is not obliged.
 */
export const verdictGroups = ['jatuh-tempo', 'belum-jatuh-tempo', 'dikecualikan'] as const
export type VerdictGroup = (typeof verdictGroups)[number]

/** Days are `YYYY-MM-DD` in the agency's zone. `class`: of the post for which it was measured. */
export type PastResult = {
  readonly assessedOn: string
  readonly validUntil: string
  readonly standing: 'hasil-penilaian' | 'pemetaan-internal'
  readonly class: string
  readonly provider: string
  readonly accreditationNumber: string | null
}

export type EligibilityFacts = {
  readonly class: string
  /** Kedudukan hukum as the register's code word; `aktif` is at work. */
  readonly standing: string
  readonly birthDate: string
  /** In any order; revoked ones left out. */
  readonly results: readonly PastResult[]
}

/** From the policy set in force on the day; `warnMonths` is an assumption of this room until a set names it. */
export type EligibilityRules = {
  readonly warnMonths: number
  readonly retirementMonths: number
  readonly retiring: 'diundang' | 'dikecualikan'
  /** Code words of standings, or one of the policy's collective words. */
  readonly exemptStandings: readonly string[]
}

/** How long before its end a result is said to end soon. Unconfirmed: a round of an agency takes some six months. */
export const assumedWarnMonths = 6

export type VerdictFacts = {
  readonly class: string
  /** The result that decides: of those that count the one that holds longest. */
  readonly result: PastResult | null
  /** A later or only result that does not count, and why not. */
  readonly beside: (PastResult & { readonly reason: 'pemetaan-internal' | 'jenjang-lebih-rendah' }) | null
  readonly exemption: { readonly kind: 'kedudukan'; readonly standing: string } | { readonly kind: 'pensiun' } | null
  /** Age limit (BUP) and the day of retirement that follows from it; named only where they decide. */
  readonly retirement: { readonly age: number; readonly on: string; readonly passed: boolean } | null
  readonly warnMonths: number
}

export type Verdict = { readonly code: VerdictCode; readonly facts: VerdictFacts }

/** The verdict for one person on the day `asOf`. Results of later days are not known on that day. */
export function eligibilityOf(facts: EligibilityFacts, rules: EligibilityRules, asOf: string): Verdict {
  const known = facts.results.filter((one) => one.assessedOn <= asOf)
  const result = longest(known.filter((one) => countsFor(facts.class, one)))
  const beside = result && result.validUntil >= asOf ? null : besideOf(facts.class, known, result)
  const base = { class: facts.class, result, beside, exemption: null, retirement: null, warnMonths: rules.warnMonths }
  if (isExempt(facts.standing, rules.exemptStandings)) {
    return { code: 'dikecualikan', facts: { ...base, exemption: { kind: 'kedudukan', standing: facts.standing } } }
  }
  const code = codeOf(result, rules.warnMonths, asOf)
  const retirement = retirementOf(facts.class, facts.birthDate)
  if (code === 'berlaku' || retirement.on > addMonths(asOf, rules.retirementMonths)) return { code, facts: base }
  const near = { ...base, retirement: { ...retirement, passed: retirement.on <= asOf } }
  return rules.retiring === 'diundang'
    ? { code: 'diundang', facts: near }
    : { code: 'dikecualikan', facts: { ...near, exemption: { kind: 'pensiun' } } }
}

/** Which part of the register a verdict belongs to. */
export function groupOfVerdict(code: VerdictCode): VerdictGroup {
  if (code === 'dikecualikan' || code === 'diundang') return 'dikecualikan'
  return code === 'berlaku' ? 'belum-jatuh-tempo' : 'jatuh-tempo'
}

/** Whether a result counts for a post of that class: standing of a penilaian, measured at its level or above. */
export function countsFor(jobClass: string, result: Pick<PastResult, 'standing' | 'class'>): boolean {
  return result.standing === 'hasil-penilaian' && reaches(jobClass, result.class)
}

/** Whether a result measured for `measured` says something about a post of class `post`. An unknown class reaches only itself. */
export function reaches(post: string, measured: string): boolean {
  if (post === measured) return true
  return isJobClass(post) && isJobClass(measured) && levelOfClass(measured) >= levelOfClass(post)
}

/** Age limit by class (BUP: 65 Ahli Utama, 60 JPT and Ahli Madya, 58 others) and the first day of retirement. */
export function retirementOf(jobClass: string, birthDate: string): { age: number; on: string } {
  const age = jobClass === 'jf-ahli-utama' ? 65 : jobClass.startsWith('jpt-') || jobClass === 'jf-ahli-madya' ? 60 : 58
  return { age, on: firstOfNextMonth(addYears(birthDate, age)) }
}

// The policy speaks of kinds; the register has a word for each case.
const kindsOfStanding: Readonly<Record<string, readonly string[]>> = {
  'cuti-di-luar-tanggungan-negara': ['cltn'],
  'tidak-aktif': ['mpp', 'uang-tunggu', 'diberhentikan-sementara', 'pejabat-negara', 'wafat-hilang', 'berhenti'],
}

/** Whether the policy exempts a standing, by its own word or by a kind that holds it. */
export function isExempt(standing: string, exempt: readonly string[]): boolean {
  return exempt.some((word) => word === standing || kindsOfStanding[word]?.includes(standing))
}

function codeOf(result: PastResult | null, warnMonths: number, asOf: string): VerdictCode {
  if (!result) return 'belum-pernah'
  if (result.validUntil < asOf) return 'kedaluwarsa'
  return result.validUntil <= addMonths(asOf, warnMonths) ? 'segera-berakhir' : 'berlaku'
}

function longest(results: readonly PastResult[]): PastResult | null {
  return results.reduce<PastResult | null>((best, one) => (best === null || later(one, best) ? one : best), null)
}

const later = (one: PastResult, best: PastResult) =>
  one.validUntil > best.validUntil || (one.validUntil === best.validUntil && one.assessedOn > best.assessedOn)

/** What a reader would ask about: a result that is there and newer than the one that decides, but does not count. */
function besideOf(jobClass: string, known: readonly PastResult[], result: PastResult | null): VerdictFacts['beside'] {
  const other = longest(known.filter((one) => !countsFor(jobClass, one) && (result === null || one.assessedOn > result.assessedOn)))
  if (!other) return null
  return { ...other, reason: other.standing === 'pemetaan-internal' ? 'pemetaan-internal' : 'jenjang-lebih-rendah' }
}
