// What the participants know: every click, what was sent of it, and what the server said. Afterwards it
// is held against the rows of the database. Pure: a test feeds it with losses that it must find.

/** One click of one participant. A time of a click is used once by a participant, so it names the click. */
export type Click = {
  readonly sittingId: string
  readonly itemId: string
  readonly choice: string | null
  /** By the participant's own (wrong) clock, ISO. */
  readonly clickedAt: string
}

/** A row of the database, of the answers or of those that arrived after the time. */
export type StoredRow = Click & { readonly seq: number; readonly late: boolean }

type Fate = { readonly click: Click; acknowledgedSeq: number | undefined; notSaved: string | undefined }

/** `silent` and `foreign` are never allowed either: a click that vanished without a word, a row that nobody sent. */
export type Tally = {
  readonly clicks: number
  readonly acknowledged: number
  readonly found: number
  /** Of those found: kept as arrived after the time. */
  readonly foundLate: number
  readonly lost: number
  readonly doubled: number
  readonly changed: number
  readonly foreign: number
  /** Stored, but its author never heard so: allowed. */
  readonly storedUnacknowledged: number
  /** Neither acknowledged nor stored, and its author was told. */
  readonly shownNotSaved: number
  readonly silent: number
  /** The first few that are not as they must be. */
  readonly examples: readonly string[]
}

const nameOf = (of: Pick<Click, 'sittingId' | 'clickedAt'>) => `${of.sittingId}|${of.clickedAt}`
const placeOf = (sittingId: string, seq: number) => `${sittingId}#${seq}`
const alike = (one: Pick<Click, 'itemId' | 'choice'>, other: Pick<Click, 'itemId' | 'choice'>) =>
  one.itemId === other.itemId && one.choice === other.choice

export class Ledger {
  readonly #fates = new Map<string, Fate>()
  #acknowledged = 0

  get acknowledgedCount(): number {
    return this.#acknowledged
  }

  /** Notes a click before anything of it is sent. */
  clicked(click: Click): void {
    if (this.#fates.has(nameOf(click))) throw new Error('Two clicks of one participant at the same moment')
    this.#fates.set(nameOf(click), { click, acknowledgedSeq: undefined, notSaved: undefined })
  }

  /** The server said: saved, under this number. Heard again, the first time counts. */
  acknowledged(click: Pick<Click, 'sittingId' | 'clickedAt'>, seq: number): void {
    const fate = this.#fateOf(click)
    if (fate.acknowledgedSeq !== undefined) return
    fate.acknowledgedSeq = seq
    this.#acknowledged += 1
  }

  /** The participant sees that this click is not saved, and why: a refusal, or that it still lies on a device. */
  notSaved(click: Pick<Click, 'sittingId' | 'clickedAt'>, why: string): void {
    this.#fateOf(click).notSaved = why
  }

  #fateOf(click: Pick<Click, 'sittingId' | 'clickedAt'>): Fate {
    const fate = this.#fates.get(nameOf(click))
    if (!fate) throw new Error('Nobody clicked this')
    return fate
  }

  /** Holds everything that was noted against everything that is stored. */
  against(rows: readonly StoredRow[]): Tally {
    const byPlace = new Map<string, StoredRow>()
    const byName = new Map<string, StoredRow[]>()
    const count = {
      found: 0,
      foundLate: 0,
      lost: 0,
      doubled: 0,
      changed: 0,
      foreign: 0,
      storedUnacknowledged: 0,
      shownNotSaved: 0,
      silent: 0,
    }
    const examples: string[] = []
    const note = (kind: 'lost' | 'doubled' | 'changed' | 'foreign' | 'silent', of: Pick<Click, 'sittingId' | 'clickedAt'>, more = '') => {
      count[kind] += 1
      if (examples.length < 20) examples.push(`${kind}: ${nameOf(of)} ${more}`.trim())
    }
    for (const row of rows) {
      const [place, name] = [placeOf(row.sittingId, row.seq), nameOf(row)]
      if (byPlace.has(place)) note('doubled', row, `#${row.seq} stands twice`)
      byPlace.set(place, row)
      byName.set(name, [...(byName.get(name) ?? []), row])
      const sent = this.#fates.get(name)?.click
      if (!sent) note('foreign', row, `#${row.seq}`)
      else if (!alike(sent, row)) note('changed', row, `#${row.seq}`)
    }
    for (const [name, { click, acknowledgedSeq, notSaved }] of this.#fates) {
      const own = byName.get(name) ?? []
      for (const row of own.slice(1)) note('doubled', row, `#${row.seq} after #${own[0]?.seq}`)
      if (acknowledgedSeq === undefined) {
        if (own.length > 0) count.storedUnacknowledged += 1
        else if (notSaved !== undefined) count.shownNotSaved += 1
        else note('silent', click)
        continue
      }
      // another click of the same content may lie there: then both say the same, and nothing is missing
      const row = byPlace.get(placeOf(click.sittingId, acknowledgedSeq))
      if (!row) note('lost', click, `#${acknowledgedSeq}`)
      else if (alike(click, row)) {
        count.found += 1
        if (row.late) count.foundLate += 1
      } else if (!own.includes(row)) note('changed', click, `#${acknowledgedSeq} holds another click`)
    }
    return { clicks: this.#fates.size, acknowledged: this.#acknowledged, ...count, examples }
  }
}

/** Whether nothing happened that must never happen. */
export const isWhole = (tally: Tally): boolean =>
  tally.lost + tally.doubled + tally.changed + tally.foreign + tally.silent === 0 && tally.found === tally.acknowledged
