// What each class requires, as a new installation begins: PermenPANRB 38/2017 as one province adopted
// it. Two functional classes are not flat. JPT Utama was not in that source and stays unconfirmed.
import type { JobClass } from './class.ts'

export type ClassStandard = {
  readonly class: JobClass
  /** Required level of the nine, in the order of the regulation. */
  readonly required: readonly number[]
  readonly confirmed: boolean
}

const flat = (level: number): readonly number[] => Array.from({ length: 9 }, () => level)
const seen = (jobClass: JobClass, required: readonly number[]): ClassStandard => ({ class: jobClass, required, confirmed: true })

export const firstStandards: {
  readonly effectiveFrom: string
  readonly basis: string
  readonly note: string
  readonly standards: readonly ClassStandard[]
} = {
  effectiveFrom: '2020-01-01',
  basis: 'PermenPANRB 38/2017; level per jenjang menurut SKJ satu pemerintah provinsi',
  note: 'Nilai awal. Instansi menetapkan SKJ sendiri untuk tiap jabatan.',
  standards: [
    { class: 'jpt-utama', required: flat(5), confirmed: false },
    seen('jpt-madya', flat(5)),
    seen('jpt-pratama', flat(4)),
    seen('administrator', flat(3)),
    seen('pengawas', flat(2)),
    seen('pelaksana', flat(1)),
    seen('jf-ahli-utama', [5, 4, 4, 4, 4, 4, 4, 4, 5]),
    seen('jf-ahli-madya', flat(4)),
    seen('jf-ahli-muda', flat(3)),
    seen('jf-ahli-pertama', flat(2)),
    seen('jf-penyelia', flat(3)),
    seen('jf-mahir', flat(2)),
    seen('jf-terampil', [2, 2, 1, 1, 1, 1, 1, 1, 2]),
    seen('jf-pemula', flat(1)),
  ],
}
