// Times of the stages of an example, told as each begins.

export class Stopwatch {
  readonly seconds: Record<string, number> = {}
  readonly #say: (line: string) => void
  #told = 0
  constructor(say: (line: string) => void) {
    this.#say = say
  }
  /** Tells how far a long stage is, at most every five seconds; returns whether it is done. */
  sofar(done: number, total: number): boolean {
    if (done < total && Date.now() - this.#told > 5000) {
      this.#told = Date.now()
      this.#say(`    ${done.toLocaleString('id')} dari ${total.toLocaleString('id')}`)
    }
    return done >= total
  }
  /** Tells that a stage begins, does it and keeps how long it took; a stage that comes again adds to its time. */
  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    this.#say(`… ${stage}`)
    const began = Date.now()
    this.#told = began
    const result = await work()
    this.seconds[stage] = (this.seconds[stage] ?? 0) + (Date.now() - began) / 1000
    return result
  }
}
