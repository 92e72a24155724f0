// The dictionary that a new installation begins with.
import type { CompetencyText } from './competency.ts'
import { peopleCompetencies } from './dictionary-people.ts'
import { workCompetencies } from './dictionary-work.ts'

export const firstDictionary: {
  readonly title: string
  readonly legalBasis: string
  readonly effectiveFrom: string
  /** In the order of the regulation. */
  readonly competencies: readonly CompetencyText[]
} = {
  title: 'Kamus kompetensi manajerial dan sosial kultural',
  legalBasis: 'PermenPANRB 38/2017 tentang Standar Kompetensi Jabatan ASN; judul dan indikator dengan kata-kata sendiri',
  effectiveFrom: '2018-01-01',
  competencies: [...workCompetencies, ...peopleCompetencies],
}
