// Which unit or position of the register a new name may mean: the same words, once case, punctuation
// and the usual short forms are taken off. A suggestion only; a person decides.
import { nameKey } from '../import/words.ts'

const longForms: Readonly<Record<string, string>> = {
  kec: 'kecamatan',
  kel: 'kelurahan',
  kab: 'kabupaten',
  dinkes: 'dinas kesehatan',
  disdik: 'dinas pendidikan',
  setda: 'sekretariat daerah',
  set: 'sekretariat',
  pkm: 'puskesmas',
  subbag: 'sub bagian',
  subbagian: 'sub bagian',
  kasubbag: 'kepala sub bagian',
  subbid: 'sub bidang',
  subbidang: 'sub bidang',
  kabid: 'kepala bidang',
  kabag: 'kepala bagian',
  kasi: 'kepala seksi',
  sdn: 'sd negeri',
  smpn: 'smp negeri',
  rsud: 'rumah sakit umum daerah',
}

/** Kinds of unit that one list writes before the name and another leaves out. */
const kinds = /^(?:(?:uptd|uptb|upt|blud|unit pelaksana teknis(?: daerah| badan)?) )+(?=.)/

function spelledOut(name: string): string {
  return nameKey(name)
    .split(' ')
    .map((word) => longForms[word] ?? word)
    .join(' ')
}

/** What two writings of one name share, with or without its kind in front. */
export function looseKey(name: string): string {
  return spelledOut(name).replace(kinds, '')
}

export type Candidate = { readonly id: string; readonly name: string; readonly detail: string | null }

/** The one candidate whose name is the same in other words, before one that differs by its kind; null when there is none or more than one. */
export function suggestionFor(label: string, candidates: ReadonlyMap<string, readonly Candidate[]>): Candidate | null {
  const found = candidates.get(looseKey(label)) ?? []
  const same = found.filter((one) => spelledOut(one.name) === spelledOut(label))
  const fitting = same.length > 0 ? same : found
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Candidates by their loose key. */
export function candidatesByKey(all: readonly Candidate[]): Map<string, Candidate[]> {
  const byKey = new Map<string, Candidate[]>()
  for (const one of all) byKey.set(looseKey(one.name), [...(byKey.get(looseKey(one.name)) ?? []), one])
  return byKey
}
