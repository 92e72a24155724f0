// What an item can be, what it measures and for whom it is written: lists that the bank, the blueprints and
// the pages share.
import { competencyKeys } from '../standards/competency.ts'

/** `situasi`: options keyed to levels of one competency; `pilihan`: one right option; `likert`: points. */
export const itemKinds = ['situasi', 'pilihan', 'likert'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What is measured beside the nine competencies, each by one kind of item. */
export const scales = ['penalaran', 'sikap-kerja'] as const
export const measures = [...competencyKeys, ...scales] as const
export type Measure = (typeof measures)[number]

/** The kind of item that measures `measure`. A level comes of situations only. */
export function kindOf(measure: Measure): ItemKind {
  return measure === 'penalaran' ? 'pilihan' : measure === 'sikap-kerja' ? 'likert' : 'situasi'
}

/** Whose standard the options bracket, in the order of their level: 1 to 5. */
export const brackets = ['pelaksana', 'pengawas', 'administrator', 'jpt-pratama', 'jpt-madya'] as const
export type Bracket = (typeof brackets)[number]

/** Draft, read by a second person, in use, withdrawn. */
export const itemStates = ['draft', 'dibaca', 'aktif', 'ditarik'] as const
export type ItemState = (typeof itemStates)[number]

export const readingVerdicts = ['layak', 'perbaiki'] as const
export type ReadingVerdict = (typeof readingVerdicts)[number]

export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Highest and lowest key that an option of this kind may carry. */
export const keyRange: Readonly<Record<ItemKind, readonly [least: number, most: number]>> = {
  situasi: [0, 5],
  pilihan: [0, 1],
  likert: [1, 5],
}

/** The question that stands under a stem when the author writes none. */
export const usualQuestion: Readonly<Record<ItemKind, string>> = {
  situasi: 'Apa yang paling mungkin Anda lakukan?',
  pilihan: 'Manakah jawaban yang benar?',
  likert: 'Seberapa sesuai pernyataan ini dengan diri Anda?',
}

/** Levels of a form's items by competency share one threshold each; default until a standard setting is recorded. */
export const unconfirmedExposure = { people: 600 } as const

/** Keys of single items that one account may open within a day without a second person. */
export const looksADay = 20
/** Hours for which an agreed request for keys holds. */
export const keyHours = 8
