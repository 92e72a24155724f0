// Times of the stages of an example, told as each begins.

export class Stopwatch {
  readonly seconds: Record<string, number> = {}
  readonly #say: (line: string) => void
  constructor(say: (line: string) => void) {
    this.#say = say
  }
  /** Tells that a stage begins, does it and keeps how long it took; a stage that comes again adds to its time. */
  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    this.#say(`… ${stage}`)
    const began = Date.now()
    const result = await work()
    this.seconds[stage] = (this.seconds[stage] ?? 0) + (Date.now() - began) / 1000
    return result
  }
}
