// What a reader must be told beside the figures. None of it changes a level, a JPM or a category.
import { fraction } from '../../kit/rounding.ts'
import { type CutOffs, categoryOf, type Purpose } from './category.ts'
import { jpmOf, type Rated, type Sums, sumsOf } from './jpm.ts'

export type NoteCode = 'incomplete' | 'compensation' | 'averaging' | 'above-hundred' | 'standard-one' | 'form-cannot-tell'

export const noteWords: Record<NoteCode, { id: string; en: string }> = {
  incomplete: {
    id: 'Sebagian kompetensi belum berlevel karena soal yang disajikan kurang, sehingga JPM tidak dihitung.',
    en: 'Some competencies have no level because too few items were presented, so there is no JPM.',
  },
  compensation: {
    id: 'Kelebihan pada sebagian kompetensi menutup kekurangan pada yang lain: tanpa itu kategorinya lebih rendah.',
    en: 'Surplus in some competencies covers shortfall in others: without it the category would be lower.',
  },
  averaging: {
    id: 'Rata-rata rasio per kompetensi memberi kategori lain; yang berlaku adalah rasio jumlah.',
    en: 'The mean of the ratios would give another category; the ratio of sums counts.',
  },
  'above-hundred': {
    id: 'JPM melebihi 100 persen; nilai lengkapnya disimpan, tampilan dibatasi.',
    en: 'The JPM is above 100 percent; the full figure is kept, the display is capped.',
  },
  'standard-one': {
    id: 'Standar jenjang ini level 1, sehingga JPM tidak membedakan; bacalah levelnya.',
    en: 'The standard of this class is level 1, so the JPM does not differentiate; read the levels.',
  },
  'form-cannot-tell': {
    id: 'Paket soal ini tidak dapat membedakan sebagian level: semua pilihannya berada di level itu atau lebih.',
    en: 'This form cannot tell some levels apart: all its options are at that level or above.',
  },
}

type Told = Rated & { readonly mastery: readonly { readonly ratio: object | null }[] }

/** The notes that a run needs, in the order in which they are read. */
export function notesOf(rated: readonly Told[], purpose: Purpose, cutOffs: CutOffs): NoteCode[] {
  const sums = sumsOf(rated)
  const tests: readonly (readonly [NoteCode, boolean])[] = [
    ['incomplete', sums === undefined],
    ['compensation', sums !== undefined && isCompensated(rated, sums, purpose, cutOffs)],
    ['averaging', sums !== undefined && averageDiffers(rated, sums, purpose, cutOffs)],
    ['above-hundred', sums !== undefined && sums.achieved > sums.required],
    ['standard-one', rated.every((one) => one.required === 1)],
    ['form-cannot-tell', rated.some((one) => one.mastery.some((mastery) => mastery.ratio === null))],
  ]
  return tests.filter(([, needed]) => needed).map(([code]) => code)
}

/** The JPM with every level cut at its standard: what is left of it without compensation. */
export function cappedSums(rated: readonly Rated[]): Sums | undefined {
  return sumsOf(rated.map((one) => ({ ...one, level: one.level === null ? null : Math.min(one.level, one.required * 100) })))
}

/** The mean of the ratios per competency, exact; 60 is divided by every required level. */
export function meanOfRatios(rated: readonly Rated[]) {
  const sum = rated.reduce((total, one) => total + ((one.level ?? 0) * 60) / one.required, 0)
  return fraction(sum, rated.length * 100 * 60)
}

function isCompensated(rated: readonly Rated[], sums: Sums, purpose: Purpose, cutOffs: CutOffs): boolean {
  const capped = cappedSums(rated)
  return capped !== undefined && categoryOf(jpmOf(capped), purpose, cutOffs) !== categoryOf(jpmOf(sums), purpose, cutOffs)
}

function averageDiffers(rated: readonly Rated[], sums: Sums, purpose: Purpose, cutOffs: CutOffs): boolean {
  return categoryOf(meanOfRatios(rated), purpose, cutOffs) !== categoryOf(jpmOf(sums), purpose, cutOffs)
}
