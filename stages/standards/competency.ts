// The nine competencies that every assessment covers: eight managerial and one socio-cultural, in the
// order of PermenPANRB 38/2017. Keys are ours and stay; codes differ between agencies and are data.
// Clusters follow the report form of BKN.

export const competencyKeys = [
  'integritas',
  'kerjasama',
  'komunikasi',
  'orientasi-pada-hasil',
  'pelayanan-publik',
  'pengembangan-diri-dan-orang-lain',
  'mengelola-perubahan',
  'pengambilan-keputusan',
  'perekat-bangsa',
] as const
export type CompetencyKey = (typeof competencyKeys)[number]

export const clusters = [
  { key: 'mengelola-pekerjaan', name: 'Mengelola Pekerjaan', nameEn: 'Managing work' },
  { key: 'mengelola-diri-dan-orang-lain', name: 'Mengelola Diri dan Orang Lain', nameEn: 'Managing self and others' },
  { key: 'sosial-kultural', name: 'Sosial Kultural', nameEn: 'Socio-cultural' },
] as const
export type Cluster = (typeof clusters)[number]['key']

/** Order in which reports group the nine: by cluster, as on the form of BKN. */
export const clusterOrder: readonly CompetencyKey[] = [
  'integritas',
  'pengambilan-keputusan',
  'kerjasama',
  'orientasi-pada-hasil',
  'pelayanan-publik',
  'mengelola-perubahan',
  'komunikasi',
  'pengembangan-diri-dan-orang-lain',
  'perekat-bangsa',
]

/** The five levels, cumulative; 0 means that the first is not shown yet. */
export const levelNames = [
  { level: 1, name: 'Paham', nameEn: 'Aware' },
  { level: 2, name: 'Dasar', nameEn: 'Basic' },
  { level: 3, name: 'Menengah', nameEn: 'Intermediate' },
  { level: 4, name: 'Mumpuni', nameEn: 'Advanced' },
  { level: 5, name: 'Ahli', nameEn: 'Expert' },
] as const

/** One competency of a dictionary: `levels[0]` is level 1. */
export type CompetencyText = {
  readonly key: CompetencyKey
  readonly code: string
  readonly shortCode: string
  readonly kind: 'manajerial' | 'sosial-kultural'
  readonly cluster: Cluster
  readonly name: string
  readonly nameEn: string
  readonly definition: string
  readonly levels: readonly LevelText[]
}
export type LevelText = { readonly title: string; readonly indicators: readonly string[] }
