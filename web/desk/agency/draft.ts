// What is being filled in about an agency, before it is sent; and what is still missing.
import type { Zone } from '../../../kit/clock.ts'

export const agencyKinds = ['kabupaten', 'kota', 'provinsi', 'kementerian-lembaga'] as const
export type AgencyKind = (typeof agencyKinds)[number]

export type IdentityDraft = {
  readonly name: string
  readonly kind: AgencyKind
  /** Lines parted by line breaks, as typed. */
  readonly letterhead: string
  readonly address: string
  readonly city: string
  readonly zone: Zone
}

export type SignatoryDraft = {
  readonly key: string
  readonly office: string
  readonly name: string
  readonly nip: string
  readonly rank: string
}

export const emptyIdentity: IdentityDraft = { name: '', kind: 'kabupaten', letterhead: '', address: '', city: '', zone: 'WIB' }

// rows kept from before a reload stand beside new ones
const began = Date.now().toString(36)
let keys = 0
/** A signatory with nothing filled in. The key only tells the rows of the form apart. */
export function emptySignatory(): SignatoryDraft {
  keys += 1
  return { key: `baris-${began}-${keys}`, office: '', name: '', nip: '', rank: '' }
}

/** The lines that are not blank, trimmed, at most five. */
export function linesOf(letterhead: string): string[] {
  return letterhead
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 5)
}

/** The fields that still need something. */
export function identityFlaws(draft: IdentityDraft): ReadonlySet<keyof IdentityDraft> {
  const flaws = new Set<keyof IdentityDraft>()
  for (const key of ['name', 'address', 'city'] as const) if (draft[key].trim() === '') flaws.add(key)
  if (linesOf(draft.letterhead).length === 0) flaws.add('letterhead')
  return flaws
}

const digits = (nip: string) => nip.replace(/\s/g, '')

/** Whether every signatory has an office and a name, and a NIP of 18 digits or none. */
export function signatoriesReady(list: readonly SignatoryDraft[]): boolean {
  return list.every((one) => one.office.trim() !== '' && one.name.trim() !== '' && (one.nip === '' || nipFits(one.nip)))
}

export function nipFits(nip: string): boolean {
  return /^\d{18}$/.test(digits(nip))
}

/** As the server takes it. */
export function identityOf(draft: IdentityDraft) {
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    letterhead: linesOf(draft.letterhead),
    address: draft.address.trim(),
    city: draft.city.trim(),
    zone: draft.zone,
  }
}

/** As the server takes them: empty NIP and rank become null. */
export function signatoriesOf(list: readonly SignatoryDraft[]) {
  return list.map((one) => ({
    office: one.office.trim(),
    name: one.name.trim(),
    nip: one.nip === '' ? null : digits(one.nip),
    rank: one.rank.trim() === '' ? null : one.rank.trim(),
  }))
}
