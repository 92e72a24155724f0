// The groups in which fairness is looked at: what a person belongs to, in few broad bands, so that a group
// is large enough to say something and nobody is recognised in it.

export const dimensions = ['sex', 'age', 'education', 'unit', 'accommodation'] as const
export type Dimension = (typeof dimensions)[number]
export type Groups = Readonly<Record<Dimension, string>>

/** Keys of the groups in the order in which they are shown. */
export const groupKeys: Readonly<Record<Dimension, readonly string[]>> = {
  sex: ['L', 'P'],
  age: ['under-30', '30-39', '40-49', '50-up'],
  education: ['menengah', 'diploma', 'sarjana', 'pascasarjana', 'lain'],
  unit: ['sekretariat', 'dinas', 'badan', 'kecamatan', 'lain'],
  accommodation: ['tidak', 'ada'],
}

export type PersonFacts = {
  readonly sex: string
  readonly birthDate: string
  readonly assessedOn: string
  readonly education: string | null
  /** Name of the highest unit above the person: the agency's office (OPD). */
  readonly office: string
  readonly accommodated: boolean
}

/** The groups of one person on the day of assessment. */
export function groupsOf(of: PersonFacts): Groups {
  return {
    sex: of.sex,
    age: ageBand(ageOn(of.birthDate, of.assessedOn)),
    education: educationBand(of.education),
    unit: unitBand(of.office),
    accommodation: of.accommodated ? 'ada' : 'tidak',
  }
}

/** Whole years on a day; both `YYYY-MM-DD`. */
function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

function ageBand(age: number): string {
  if (age < 30) return 'under-30'
  if (age < 40) return '30-39'
  return age < 50 ? '40-49' : '50-up'
}

const education: readonly (readonly [RegExp, string])[] = [
  [/\bS-?[23]\b|\bS-?(II|III)\b|magister|doktor|spesialis/i, 'pascasarjana'],
  [/\bS-?1\b|\bS-?I\b|\bD-?(4|IV)\b|sarjana|profesi/i, 'sarjana'],
  [/\bD-?([123]|I{1,3})\b|diploma/i, 'diploma'],
  [/\b(SD|SMP|SMA|SMK|SLTP|SLTA|MA|MTS)\b|sekolah|paket/i, 'menengah'],
]
const educationBand = (text: string | null) => education.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? 'lain'

const offices: readonly (readonly [RegExp, string])[] = [
  [/^(sekretariat|inspektorat)\b/i, 'sekretariat'],
  [/^dinas\b/i, 'dinas'],
  [/^(badan|satuan)\b/i, 'badan'],
  [/^(kecamatan|kelurahan|distrik)\b/i, 'kecamatan'],
]
const unitBand = (office: string) => offices.find(([pattern]) => pattern.test(office))?.[1] ?? 'lain'
