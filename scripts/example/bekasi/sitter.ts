// One simulated participant in front of a machine: card, pledge, paper, answers, receipt, as a person
// would; with a line that breaks, or a machine that is changed in the middle, where that is his lot.
//
// Stated model: somebody's level in competency c is θc = required level of the class + 0.5·g + 0.5·ec,
// g (the person) and ec (the competency) standard normal, held within 0.5 and 5. Of the options of an item
// the choice is random with weights exp(−(level − θc)² / (2 · 0.6²)). Fixed seeds: everybody answers alike
// each time.
import type { Bundle } from '../../../stages/sittings/day-api.ts'
import * as day from '../../../stages/sittings/day-api.ts'
import * as exam from '../../../stages/sittings/exam-api.ts'
import { openWith, type PackContent, packSalt } from '../../../stages/sittings/pack.ts'
import { type CompetencyKey, competencyKeys } from '../../../stages/standards/competency.ts'
import { firstStandards } from '../../../stages/standards/first-standards.ts'
import { choiceOf, normal, randomFrom } from '../answering.ts'
import { Refused } from '../http.ts'
import { type Keyed, levelsOf } from '../key.ts'
import type { Machine } from '../machine.ts'
import { bundleOf, keyOf } from './alone.ts'
import type { Told } from './crowd.ts'

/** What happens to a participant on the day. */
export type Lot = 'biasa' | 'terlambat' | 'terputus' | 'ganti-mesin' | 'waktu-habis' | 'tidak-hadir'

export type Seat = {
  readonly sittingId: string
  readonly nip: string
  readonly pin: string
  readonly class: string
  readonly seed: number
  readonly lot: Lot
}
/** An item as the simulator sees it: what it measures, and where each of its options stands. */
type Before = Keyed & { readonly itemId: string }
type Change = { seq: number; itemId: string; choice: string; clickedAt: string }

/** How somebody of this seed and class answers. */
export function mindOf(seat: Pick<Seat, 'seed' | 'class'>): { random: () => number; choose: (item: Keyed) => string } {
  const random = randomFrom(seat.seed)
  const required = firstStandards.standards.find((standard) => standard.class === seat.class)?.required ?? []
  const person = normal(random)
  const levels = new Map<CompetencyKey, number>(
    competencyKeys.map((key, at) => [key, Math.min(5, Math.max(0.5, (required[at] ?? 1) + 0.5 * person + 0.5 * normal(random)))]),
  )
  const choose = ({ competency, options }: Keyed) => choiceOf(options, levels.get(competency) ?? 1, random)
  return { random, choose }
}

export class Sitter {
  readonly seat: Seat
  readonly #mind: ReturnType<typeof mindOf>
  readonly #newMachine: () => Machine
  readonly #clock: () => Date
  readonly #told = { acknowledged: 0, resent: 0, receipt: null as string | null }
  #machine: Machine
  #other: Machine | null = null
  #items: readonly Before[] = []
  #pack: Uint8Array | null = null
  #opened: PackContent | null = null
  #next = 0
  #seq = 0
  #last: Change[] = []

  constructor(seat: Seat, newMachine: () => Machine, clock: () => Date) {
    this.seat = seat
    this.#mind = mindOf(seat)
    this.#newMachine = newMachine
    this.#machine = newMachine()
    this.#clock = clock
  }

  /** Signs in with the card, reads and agrees. */
  async arrive(): Promise<void> {
    const { nip, pin } = this.seat
    await this.#machine.call(exam.signIn, { nip, pin })
    const { pledge } = await this.#machine.call(exam.examState, {})
    if (pledge) await this.#machine.call(exam.agree, { version: pledge.id.version, language: 'id' })
  }

  /** The paper, once the room or this person has started. */
  async begin(): Promise<void> {
    const paper = await this.#machine.call(exam.start, {})
    this.#items = paper.items.map((item) => ({ itemId: item.itemId, ...levelsOf(item) }))
    this.#seq = paper.lastSeq
  }

  /** Answers up to this share of the paper; one in twenty-five answers is changed once. */
  async answer(share: number): Promise<void> {
    const until = Math.round(this.#items.length * share)
    for (; this.#next < until; this.#next += 1) {
      const item = this.#items[this.#next] as Before
      const choice = this.#mind.choose(item)
      if (this.#mind.random() < 0.04) await this.#save(item.itemId, choice === 'A' ? 'B' : 'A')
      await this.#save(item.itemId, choice)
    }
  }

  /** The line broke and came back: what was on its way is sent again, and the machine says how long it was gone. */
  async reconnect(): Promise<void> {
    this.#machine.hangUp()
    for (const change of this.#last) {
      await this.#machine.call(exam.saveAnswer, change)
      this.#told.resent += 1
    }
    await this.#machine.call(day.sendNotes, { notes: [{ key: `putus-${this.#seq}`, kind: 'reconnected', ago: 1, seconds: 95 }] })
  }

  /** Another machine: refused while the first one is live, until the proctor has freed it. */
  async tryAnotherMachine(): Promise<void> {
    const { nip, pin } = this.seat
    this.#other = this.#newMachine()
    const refused = await this.#other.call(exam.signIn, { nip, pin }).then(
      () => null,
      (error: unknown) => error,
    )
    if (!(refused instanceof Refused) || refused.code !== 'sittings.elsewhere') throw new Error('A second machine came in by itself')
  }

  /** Signs in on the other machine, where the answers so far are. */
  async moveOver(): Promise<void> {
    const { nip, pin } = this.seat
    const other = this.#other ?? this.#newMachine()
    await other.call(exam.signIn, { nip, pin })
    const paper = await other.call(exam.showPaper, {})
    this.#machine.hangUp()
    this.#machine = other
    this.#seq = paper.lastSeq
    this.#last = []
  }

  /** Hands in and keeps the receipt. */
  async handIn(): Promise<void> {
    this.#told.receipt = (await this.#machine.call(exam.submit, {})).receipt
  }

  /** The receipt after the time ran out. */
  async fetchReceipt(): Promise<void> {
    this.#told.receipt = (await this.#machine.call(exam.showReceipt, {})).receipt
  }

  /** Comes in and loads the sealed paper, while there still is a line. */
  async load(): Promise<void> {
    await this.arrive()
    this.#pack = new Uint8Array(await this.#machine.download(day.showPack, {}))
  }

  /** Opens the sealed paper with the code that was said aloud in the room. */
  async open(code: string): Promise<void> {
    const salt = this.#pack && packSalt(this.#pack)
    const opened = this.#pack && salt ? openWith(this.#pack, await keyOf(code, salt), this.seat.sittingId) : undefined
    if (!opened) throw new Error('A pack does not open with its code')
    this.#opened = opened
  }

  /** What the machine kept without the server, for the proctor to bring; the person then has its receipt. */
  bundle(): Bundle {
    if (!this.#opened) throw new Error('No paper was opened on this machine')
    const { bundle, receipt } = bundleOf(
      this.seat.sittingId,
      this.#opened,
      (item) => this.#mind.choose(levelsOf(item)),
      this.#clock().getTime(),
    )
    this.#told.receipt = receipt
    return bundle
  }

  /** Goes home and tells how it went. */
  leave(): Told {
    this.#machine.hangUp()
    this.#other?.hangUp()
    return this.#told
  }

  async #save(itemId: string, choice: string): Promise<void> {
    this.#seq += 1
    const change = { seq: this.#seq, itemId, choice, clickedAt: this.#clock().toISOString() }
    const reply = await this.#machine.call(exam.saveAnswer, change)
    if (reply.seq === this.#seq && !reply.late) this.#told.acknowledged += 1
    this.#last = [...this.#last.slice(-2), change]
  }
}
