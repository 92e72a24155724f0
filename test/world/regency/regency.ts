// Kabupaten Contoh: 45 perangkat daerah and 8,971 employees who do not exist. The same seed gives the
// same people on every machine; numbers, ages, ranks and posts agree with each other.
import { classOf, type JobClass } from '../../../stages/standards/class.ts'
import { birthPlaces, femaleNames, lastNames, maleNames } from './names.ts'
import { addedSlots, healthCentreNames, hospitalName, offices, type Slot, schoolNames, structuralSlots } from './offices.ts'
import { type Random, random } from './random.ts'

export { writeSiasnExport } from './siasn.ts'

export const agencyName = 'Kabupaten Contoh'

/** A synthetic employee. Dates are `YYYY-MM-DD`. */
export type Employee = Slot & {
  readonly nip: string
  readonly name: string
  readonly frontTitle: string
  readonly backTitle: string
  readonly birthPlace: string
  readonly birthDate: string
  readonly sex: 'L' | 'P'
  readonly employment: 'PNS' | 'CPNS' | 'PPPK'
  readonly standing: string
  readonly class: JobClass
  readonly appointedOn: string
  readonly grade: string
  readonly gradeSince: string
  readonly positionSince: string
  readonly education: string
  readonly field: string
}

const everybody = 8971

/**
 * The people of the regency in the order of an export (mixed). `today` is the last day that any date in it
 * may have. `large`: with more bidang in each office, so that more administrators and pengawas are there.
 */
export function regency({ people = everybody, seed = 20231218, today = '2023-11-20', large = false } = {}): Employee[] {
  const chance = random(seed)
  const taken = new Map<string, number>()
  return mixed(slots(people, chance, large), chance).map((slot) => employee(slot, chance, taken, today))
}

/** As many posts as people: every structural one first, the rest by how regencies are staffed. */
function slots(people: number, chance: Random, large: boolean): Slot[] {
  const structural = [...structuralSlots(), ...(large ? addedSlots() : [])]
  const share = Math.min(1, people / everybody)
  const kept = structural.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share))
  return [...kept, ...Array.from({ length: Math.max(0, people - kept.length) }, () => otherSlot(chance))].slice(0, people)
}

const levels = { 'Ahli Pertama': 50, 'Ahli Muda': 34, 'Ahli Madya': 16 }
const technicalLevels = { Terampil: 40, Mahir: 38, Penyelia: 22 }
const clinical = { Perawat: 42, Bidan: 34, Dokter: 10, Apoteker: 4, Sanitarian: 4, Nutrisionis: 6 }
const officeExperts = {
  'Analis Kebijakan': 3,
  Perencana: 3,
  Auditor: 2,
  'Analis Sumber Daya Manusia Aparatur': 3,
  'Pranata Komputer': 3,
  Arsiparis: 2,
}
const clerks = [
  'Pengadministrasi Perkantoran',
  'Penelaah Teknis Kebijakan',
  'Pengelola Layanan Operasional',
  'Pengolah Data dan Informasi',
  'Penata Layanan Operasional',
].concat(['Operator Layanan Operasional', 'Pengelola Umum Operasional'])

function otherSlot(chance: Random): Slot {
  const where = chance.weighted({ school: 43, health: 15, hospital: 7, office: 35 })
  if (where === 'school') return schoolSlot(chance)
  if (where === 'health') return clinicalSlot(chance, 'Dinas Kesehatan', chance.one(healthCentreNames))
  if (where === 'hospital')
    return clinicalSlot(chance, hospitalName, `Instalasi ${chance.one(['Rawat Inap', 'Rawat Jalan', 'Gawat Darurat', 'Farmasi'])} RSUD`)
  return officeSlot(chance)
}

function schoolSlot(chance: Random): Slot {
  const place = { office: 'Dinas Pendidikan', unit: chance.one(schoolNames), eselon: null }
  if (chance.chance(0.12)) return { ...place, post: chance.one(clerks), kind: 'pelaksana' }
  return { ...place, post: `Guru ${chance.weighted(levels)}`, kind: 'fungsional' }
}

function clinicalSlot(chance: Random, office: string, unit: string): Slot {
  if (chance.chance(0.18)) return { office, unit, post: chance.one(clerks), kind: 'pelaksana', eselon: null }
  const work = chance.weighted(clinical)
  const level = work === 'Dokter' || work === 'Apoteker' || chance.chance(0.45) ? chance.weighted(levels) : chance.weighted(technicalLevels)
  return { office, unit, post: `${work} ${level}`, kind: 'fungsional', eselon: null }
}

function officeSlot(chance: Random): Slot {
  const office = chance.one(offices)
  const place = { office: office.name, unit: chance.chance(0.3) ? `Sekretariat ${office.name}` : chance.one(office.units), eselon: null }
  if (chance.chance(0.3)) return { ...place, post: `${chance.weighted(officeExperts)} ${chance.weighted(levels)}`, kind: 'fungsional' }
  return { ...place, post: chance.one(clerks), kind: 'pelaksana' }
}

// An export comes in no order that a reader may rely on.
function mixed<T>(list: T[], chance: Random): T[] {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = chance.whole(0, last)
    ;[list[last], list[other]] = [list[other] as T, list[last] as T]
  }
  return list
}

type Span = readonly [least: number, most: number]
const ages: Partial<Record<JobClass, Span>> = {
  'jpt-pratama': [46, 58],
  administrator: [41, 57],
  pengawas: [35, 56],
  'jf-ahli-madya': [42, 58],
}
const grades: Record<JobClass, readonly string[]> = {
  'jpt-utama': ['IV/e'],
  'jpt-madya': ['IV/d'],
  'jpt-pratama': ['IV/b', 'IV/c'],
  administrator: ['III/d', 'IV/a', 'IV/b'],
  pengawas: ['III/b', 'III/c', 'III/d'],
  pelaksana: ['II/a', 'II/b', 'II/c', 'II/d', 'III/a', 'III/b'],
  'jf-ahli-utama': ['IV/d'],
  'jf-ahli-madya': ['IV/a', 'IV/b'],
  'jf-ahli-muda': ['III/c', 'III/d'],
  'jf-ahli-pertama': ['III/a', 'III/b'],
  'jf-penyelia': ['III/c', 'III/d'],
  'jf-mahir': ['III/a', 'III/b'],
  'jf-terampil': ['II/c', 'II/d'],
  'jf-pemula': ['II/a', 'II/b'],
}

function employee(slot: Slot, chance: Random, taken: Map<string, number>, today: string): Employee {
  // what the export lacks, the eselon says; the two never disagree here
  const verdict = classOf({ kind: slot.kind, eselon: slot.eselon, positionName: slot.post })
  const jobClass = verdict.class === 'unknown' ? 'pelaksana' : verdict.class
  const sex = chance.chance(/Perawat|Bidan|Guru/.test(slot.post) ? 0.28 : 0.56) ? 'L' : 'P'
  const year = Number(today.slice(0, 4))
  const [least, most] = ages[jobClass] ?? [24, 57]
  const birthYear = year - chance.whole(least, most)
  const birthDate = `${birthYear}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`
  const employment = employmentFor(slot, year - birthYear, chance)
  const since =
    employment === 'PPPK' ? chance.whole(2021, 2023) : employment === 'CPNS' ? year : Math.min(year - 2, birthYear + chance.whole(21, 33))
  const appointedOn = `${since}-${employment === 'PNS' ? chance.one(['01', '03', '12']) : '03'}-01`
  const { education, field, frontTitle, backTitle } = schooling(slot, jobClass, sex, chance)
  return {
    ...slot,
    nip: numberFor({ birthDate, appointedOn, employment, sex }, taken, chance),
    name: nameFor(sex, chance),
    ...{ frontTitle, backTitle, birthDate, sex, employment, appointedOn, education, field },
    birthPlace: chance.one(birthPlaces),
    standing: standingFor(slot, employment, chance),
    class: jobClass,
    grade: employment === 'PPPK' ? (education === 'S-1' || education === 'Profesi' ? 'IX' : 'VII') : chance.one(grades[jobClass]),
    gradeSince: between(appointedOn, `${year}-10-01`, ['04-01', '10-01'], chance),
    positionSince: between(appointedOn, today, ['01-02', '03-15', '07-20', '08-31'], chance),
  }
}

function employmentFor(slot: Slot, age: number, chance: Random): Employee['employment'] {
  if (slot.kind === 'struktural') return 'PNS'
  if (chance.chance(slot.post.startsWith('Guru') ? 0.28 : 0.12) && /Ahli Pertama|Terampil/.test(slot.post)) return 'PPPK'
  return age < 34 && chance.chance(0.05) ? 'CPNS' : 'PNS'
}

function standingFor(slot: Slot, employment: Employee['employment'], chance: Random): string {
  if (employment === 'PPPK') return 'PPPK Aktif'
  if (slot.kind === 'struktural' || employment === 'CPNS') return 'Aktif'
  return chance.weighted({
    Aktif: 985,
    'Tugas Belajar': 7,
    'Cuti Luar Tanggungan Negara': 4,
    'Masa Persiapan Pensiun': 3,
    'Pemberhentian sementara': 1,
  })
}

function numberFor(
  of: Pick<Employee, 'birthDate' | 'appointedOn' | 'employment' | 'sex'>,
  taken: Map<string, number>,
  chance: Random,
): string {
  const month = of.employment === 'PPPK' ? chance.one(['21', '24']) : of.appointedOn.slice(5, 7)
  const prefix = `${of.birthDate.replaceAll('-', '')}${of.appointedOn.slice(0, 4)}${month}${of.sex === 'L' ? 1 : 2}`
  const sequence = (taken.get(prefix) ?? 0) + 1
  taken.set(prefix, sequence)
  return `${prefix}${String(sequence).padStart(3, '0')}`
}

function nameFor(sex: 'L' | 'P', chance: Random): string {
  const given = sex === 'L' ? maleNames : femaleNames
  const middle = chance.chance(0.25) ? ` ${chance.one(given)}` : ''
  return chance.chance(0.06) ? chance.one(given) : `${chance.one(given)}${middle} ${chance.one(lastNames)}`
}

const degrees: Readonly<Record<string, string>> = {
  Ekonomi: 'S.E.',
  Administrasi: 'S.AP.',
  Sosial: 'S.Sos.',
  Hukum: 'S.H.',
  Komputer: 'S.Kom.',
  Teknik: 'S.T.',
}

function schooling(slot: Slot, jobClass: JobClass, sex: 'L' | 'P', chance: Random) {
  const pilgrim = chance.chance(0.05) ? (sex === 'L' ? 'H. ' : 'Hj. ') : ''
  const master = chance.chance(jobClass === 'jpt-pratama' ? 0.95 : jobClass === 'administrator' ? 0.6 : 0.08)
  const add = (education: string, field: string, frontTitle: string, backTitle: string) => ({
    education: master ? 'S-2' : education,
    field,
    frontTitle: `${pilgrim}${frontTitle}`.trim(),
    backTitle: master ? `${backTitle}${backTitle === '' ? '' : ', '}M.M.` : backTitle,
  })
  if (slot.post.startsWith('Guru')) return add('S-1', 'Pendidikan', '', 'S.Pd.')
  if (slot.post.startsWith('Dokter')) return add('Profesi', 'Kedokteran', 'dr.', '')
  if (slot.post.startsWith('Apoteker')) return add('Profesi', 'Farmasi', '', 'S.Farm., Apt.')
  if (/Terampil|Mahir|Penyelia/.test(slot.post)) {
    return add(
      'D-III',
      slot.post.startsWith('Bidan') ? 'Kebidanan' : 'Keperawatan',
      '',
      slot.post.startsWith('Bidan') ? 'A.Md.Keb.' : 'A.Md.Kep.',
    )
  }
  if (jobClass === 'pelaksana' && chance.chance(0.45))
    return { education: 'SLTA', field: 'SLTA', frontTitle: pilgrim.trim(), backTitle: '' }
  const field = chance.one(Object.keys(degrees))
  return add('S-1', field, '', degrees[field] ?? '')
}

/** One of the usual days of a year between two dates; the earlier date when none lies between. */
function between(first: string, last: string, days: readonly string[], chance: Random): string {
  const date = `${chance.whole(Number(first.slice(0, 4)), Number(last.slice(0, 4)))}-${chance.one(days)}`
  return date < first || date > last ? first : date
}

const two = (value: number) => String(value).padStart(2, '0')
