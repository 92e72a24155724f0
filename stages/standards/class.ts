// The class (jenjang jabatan) of a post, from what the register says about it. Eselon → class by
// UU 5/2014 art. 131; the levels of functional posts by the name of the post (PermenPANRB 1/2023 and
// the older names). Where the export has no eselon, a few titles of regional posts are certain by
// PP 18/2016; everything else is "unknown" and waits for a person: a class is never guessed.

export const jobClasses = [
  { class: 'jpt-utama', name: 'JPT Utama', nameEn: 'Chief executive leader' },
  { class: 'jpt-madya', name: 'JPT Madya', nameEn: 'Senior executive leader' },
  { class: 'jpt-pratama', name: 'JPT Pratama', nameEn: 'Executive leader' },
  { class: 'administrator', name: 'Administrator', nameEn: 'Administrator' },
  { class: 'pengawas', name: 'Pengawas', nameEn: 'Supervisor' },
  { class: 'pelaksana', name: 'Pelaksana', nameEn: 'Staff' },
  { class: 'jf-ahli-utama', name: 'JF Ahli Utama', nameEn: 'Functional, principal expert' },
  { class: 'jf-ahli-madya', name: 'JF Ahli Madya', nameEn: 'Functional, senior expert' },
  { class: 'jf-ahli-muda', name: 'JF Ahli Muda', nameEn: 'Functional, associate expert' },
  { class: 'jf-ahli-pertama', name: 'JF Ahli Pertama', nameEn: 'Functional, junior expert' },
  { class: 'jf-penyelia', name: 'JF Penyelia', nameEn: 'Functional, lead technician' },
  { class: 'jf-mahir', name: 'JF Mahir', nameEn: 'Functional, advanced technician' },
  { class: 'jf-terampil', name: 'JF Terampil', nameEn: 'Functional, technician' },
  { class: 'jf-pemula', name: 'JF Pemula', nameEn: 'Functional, beginner' },
] as const

export type JobClass = (typeof jobClasses)[number]['class']
export type PostKind = 'struktural' | 'fungsional' | 'pelaksana'

/** What a class follows from; an unknown one says what is missing. */
export type ClassReason =
  | 'eselon'
  | 'functional-level'
  | 'position-name'
  | 'staff'
  | 'eselon-unreadable'
  | 'eselon-contradicts-kind'
  | 'eselon-ia-of-two-classes'
  | 'functional-level-missing'
  | 'eselon-missing'

export type ClassVerdict =
  | { readonly class: JobClass; readonly reason: 'eselon' | 'functional-level' | 'position-name' | 'staff' }
  | { readonly class: 'unknown'; readonly reason: Exclude<ClassReason, 'eselon' | 'functional-level' | 'position-name' | 'staff'> }

export type Post = { readonly kind: PostKind; readonly eselon: string | null; readonly positionName: string }

/** The reason of a verdict as a sentence, Indonesian and English. */
export const classReasonWords: Record<ClassReason, { id: string; en: string }> = {
  eselon: { id: 'Menurut eselon jabatan (UU 5/2014 Pasal 131).', en: 'From the eselon of the post (UU 5/2014 art. 131).' },
  'functional-level': { id: 'Menurut jenjang dalam nama jabatan fungsional.', en: 'From the level in the name of the functional post.' },
  'position-name': { id: 'Menurut nama jabatan (PP 18/2016).', en: 'From the title of the post (PP 18/2016).' },
  staff: { id: 'Jabatan pelaksana.', en: 'A staff post.' },
  'eselon-unreadable': { id: 'Eselon tidak dikenal. Tulis misalnya III.a.', en: 'The eselon is not known. Write for example III.a.' },
  'eselon-contradicts-kind': {
    id: 'Jenis jabatan dan eselon tidak sejalan. Periksa keduanya.',
    en: 'Kind of post and eselon do not agree. Check both.',
  },
  'eselon-ia-of-two-classes': {
    id: 'Eselon I.a dapat berarti JPT Utama atau JPT Madya. Pilih jenjangnya.',
    en: 'Eselon I.a may be JPT Utama or JPT Madya. Choose the class.',
  },
  'functional-level-missing': {
    id: 'Nama jabatan fungsional belum memuat jenjang. Pilih jenjangnya.',
    en: 'The functional post does not name its level. Choose the class.',
  },
  'eselon-missing': {
    id: 'Eselon kosong dan nama jabatan belum cukup. Pilih jenjangnya.',
    en: 'There is no eselon and the title is not enough. Choose the class.',
  },
}

/** The class of a post, with the reason; `unknown` where the facts do not settle it. */
export function classOf(post: Post): ClassVerdict {
  const eselon = post.eselon?.trim() ?? ''
  const rank = rankOf(eselon)
  if (eselon !== '' && rank === undefined) return { class: 'unknown', reason: 'eselon-unreadable' }
  if (post.kind !== 'struktural' && rank !== undefined && rank.number < 5) return { class: 'unknown', reason: 'eselon-contradicts-kind' }
  if (post.kind === 'pelaksana') return { class: 'pelaksana', reason: 'staff' }
  if (post.kind === 'fungsional') return functionalClass(post.positionName)
  return rank === undefined ? classByTitle(post.positionName) : classByRank(rank, post.positionName)
}

/** The Indonesian name of a class; the code itself where it is none of ours. */
export function className(code: string, language: 'id' | 'en' = 'id'): string {
  const found = jobClasses.find((one) => one.class === code)
  return found === undefined ? code : language === 'id' ? found.name : found.nameEn
}

type Rank = { number: number; letter: string }
const romans = ['I', 'II', 'III', 'IV', 'V']

/** "II.a", "IIa", "ii/A", "III" → its number and letter. */
function rankOf(eselon: string): Rank | undefined {
  const match = /^(?:ESELON\s+)?(I{1,3}|IV|V)[\s./-]*([AB])?\.?$/.exec(eselon.toUpperCase())
  return match ? { number: romans.indexOf(match[1] ?? '') + 1, letter: match[2] ?? '' } : undefined
}

function classByRank(rank: Rank, positionName: string): ClassVerdict {
  // I.a holds the heads of non-ministerial bodies (utama) and secretaries and directors general (madya).
  if (rank.number === 1 && rank.letter !== 'B' && /^kepala\b/i.test(positionName.trim())) {
    return { class: 'unknown', reason: 'eselon-ia-of-two-classes' }
  }
  const classes: JobClass[] = ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'pelaksana']
  return { class: classes[rank.number - 1] ?? 'pelaksana', reason: 'eselon' }
}

// Longer words first: "Pelaksana Pemula" and "Pelaksana Lanjutan" end in no bare "Pelaksana".
const functionalLevels: readonly (readonly [RegExp, JobClass])[] = [
  [/\b(ahli\s+)?utama$/i, 'jf-ahli-utama'],
  [/\b(ahli\s+)?madya$/i, 'jf-ahli-madya'],
  [/\b(ahli\s+)?muda$/i, 'jf-ahli-muda'],
  [/\b(ahli\s+)?pertama$/i, 'jf-ahli-pertama'],
  [/\bpenyelia$/i, 'jf-penyelia'],
  [/\b(mahir|pelaksana\s+lanjutan)$/i, 'jf-mahir'],
  [/\b(pelaksana\s+)?pemula$/i, 'jf-pemula'],
  [/\b(terampil|pelaksana)$/i, 'jf-terampil'],
]

function functionalClass(positionName: string): ClassVerdict {
  const name = positionName.trim().replace(/\s*\(.*\)$/, '')
  const found = functionalLevels.find(([pattern]) => pattern.test(name))
  return found ? { class: found[1], reason: 'functional-level' } : { class: 'unknown', reason: 'functional-level-missing' }
}

// Only titles whose eselon PP 18/2016 fixes for every region: the first pattern that fits decides.
const titles: readonly (readonly [RegExp, JobClass])[] = [
  [/^(sekretaris\s+(camat|kecamatan)|camat\b)/i, 'administrator'],
  [/^(sekretaris\s+(dinas|badan|inspektorat|satpol|satuan))\b/i, 'administrator'],
  [/^(kepala\s+(bidang|bagian)|inspektur\s+pembantu)\b/i, 'administrator'],
  [/^(lurah|sekretaris\s+(lurah|kelurahan))\b/i, 'pengawas'],
  [/^kepala\s+(seksi|sub\s*-?\s*bagian|sub\s*-?\s*bidang|upt|uptd|unit\s+pelaksana\s+teknis)\b/i, 'pengawas'],
  [
    /^(kepala\s+(dinas|badan\s+(kepegawaian|perencanaan|keuangan|pendapatan|pengelola|penelitian|riset|kesatuan))|inspektur(\s+daerah)?$)/i,
    'jpt-pratama',
  ],
  [/^(sekretaris\s+(dprd|dewan)|asisten\s+(daerah|sekretaris|pemerintahan|perekonomian|administrasi)|staf\s+ahli)\b/i, 'jpt-pratama'],
]

function classByTitle(positionName: string): ClassVerdict {
  const found = titles.find(([pattern]) => pattern.test(positionName.trim()))
  return found ? { class: found[1], reason: 'position-name' } : { class: 'unknown', reason: 'eselon-missing' }
}

/** Classes as letters and lists of an agency group them. */
export const classGroups = [
  { group: 'jpt', name: 'JPT', nameEn: 'Executive leaders' },
  { group: 'administrator', name: 'Administrator', nameEn: 'Administrators' },
  { group: 'pengawas', name: 'Pengawas', nameEn: 'Supervisors' },
  { group: 'fungsional', name: 'Fungsional', nameEn: 'Functional' },
  { group: 'pelaksana', name: 'Pelaksana', nameEn: 'Staff' },
] as const
export type ClassGroup = (typeof classGroups)[number]['group']

/** The group in which a class is counted in letters and lists. */
export function groupOfClass(jobClass: JobClass): ClassGroup {
  if (jobClass.startsWith('jpt-')) return 'jpt'
  if (jobClass.startsWith('jf-')) return 'fungsional'
  return jobClass as ClassGroup
}
