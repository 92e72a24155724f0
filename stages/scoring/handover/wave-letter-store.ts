// The letters of a wave as it stands: which offices get one, and how far they are.
import type { Db } from '../../../database/db.ts'
import { localDate } from '../../../kit/clock.ts'
import type { LetterDraft } from '../../documents/letter-kinds.ts'
import { livingLetters } from '../../documents/letter-store.ts'
import { letterEvent } from '../../events/letter-store.ts'
import { eventById } from '../../events/store.ts'
import { letterPlaces } from '../../schedule/letter-store.ts'
import { placeWords } from '../../schedule/letters.ts'
import { policyAt } from '../../standards/store.ts'
import { partOf, waveLetters } from './letters.ts'
import { carriedOf, type ResultRow } from './standing.ts'
import { carriedBy, type WaveRow } from './wave-store.ts'

/** Results that the letters of a wave name: what it carried out, or would carry out. */
export async function namedIn(db: Db, wave: WaveRow, results: readonly ResultRow[]): Promise<readonly ResultRow[]> {
  if (wave.withdraws !== null) return []
  if (wave.agreed === null) return carriedOf(results, wave, [wave.askedByPerson]).ready
  const carried = await carriedBy(db, wave.id)
  return results.filter((one) => carried.has(one.sittingId))
}

export type LetterCount = { readonly due: number; readonly made: number; readonly issued: number }

/** How many letters each wave needs, and how many of them are made and issued. */
export async function letterCounts(
  db: Db,
  eventId: string,
  waves: readonly WaveRow[],
  results: readonly ResultRow[],
): Promise<Map<string, LetterCount>> {
  const living = new Map((await livingLetters(db, `event:${eventId}`)).map((one) => [one.part, one.state]))
  const counts = new Map<string, LetterCount>()
  for (const wave of waves) {
    const offices = new Set((await namedIn(db, wave, results)).map((one) => one.officeId))
    const states = [...offices].flatMap((officeId) => living.get(partOf(wave.id, officeId)) ?? [])
    counts.set(wave.id, { due: offices.size, made: states.length, issued: states.filter((state) => state === 'terbit').length })
  }
  return counts
}

/** The letters of a wave as they would be made now. */
export async function draftsOf(
  db: Db,
  wave: WaveRow,
  results: readonly ResultRow[],
  now: Date,
): Promise<LetterDraft<'penyampaian-hasil'>[]> {
  const event = await letterEvent(db, wave.eventId)
  const { standing } = await eventById(db, wave.eventId)
  const { places } = await letterPlaces(db, wave.eventId)
  const { values } = await policyAt(db, localDate(now, event.zone))
  return waveLetters(event, wave, await namedIn(db, wave, results), {
    place: placeWords(places),
    standing: standing ?? 'pemetaan-internal',
    validityYears: values['validity.years'],
    objectionDays: values['objection.file-days'],
  })
}
