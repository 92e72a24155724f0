// A room in one session of the plan in force, with who sits where: what every paper of it is made from.
import type { Zone } from '../../../kit/clock.ts'
import { dayWords } from '../../../kit/wording.ts'
import type { Letterhead } from '../../documents/frame.ts'
import type { RoomFacts, SlotFacts } from '../facts.ts'

export type SeatedPerson = {
  readonly personId: string
  readonly seat: number
  readonly number: string
  readonly nip: string
  readonly name: string
  readonly unit: string
  readonly office: string
}

/** `people` by seat. */
export type RoomSession = { readonly slot: SlotFacts; readonly room: RoomFacts; readonly people: readonly SeatedPerson[] }

export type PaperSource = {
  readonly installation: 'contoh' | 'nyata'
  readonly agency: Letterhead
  readonly event: { readonly id: string; readonly title: string; readonly zone: Zone; readonly basis: string }
  /** The plan in force; `at`: when it was published. */
  readonly plan: { readonly version: number; readonly at: Date }
  readonly rooms: readonly RoomSession[]
}

/** "Senin, 18 Desember 2023, pukul 07.30–10.00 WIB". */
export const whenWords = (slot: SlotFacts, zone: Zone): string => `${dayWords(slot.date)}, pukul ${hoursWords(slot)} ${zone}`

/** "07.30–10.00". */
export const hoursWords = (slot: Pick<SlotFacts, 'starts' | 'ends'>): string =>
  `${slot.starts.replace(':', '.')}–${slot.ends.replace(':', '.')}`

/** "Sesi 2", or "Sesi 2 (susulan)". */
export const sessionWords = (slot: SlotFacts): string => `Sesi ${slot.number}${slot.makeup ? ' (susulan)' : ''}`

/** "Jadwal versi 3 sejak 12 Desember 2023": a paper of an older plan is seen to be one. */
export const planWords = (version: number, since: string): string => `Jadwal versi ${version} sejak ${since}`
