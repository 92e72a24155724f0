// COPY as Node streams: a whole table out of or into PostgreSQL in constant memory, exact to the bit.
// `client.query(stream)` starts it; the client does nothing else until the stream has ended.
import { Readable, Writable } from 'node:stream'
import type pg from 'pg'

type Command = { text: string }
type Wire = pg.Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void; sendCopyFail(reason: string): void }
type Done = (error?: Error | null) => void

const rowsIn = (command: Command) => Number(/^COPY (\d+)$/.exec(command.text)?.[1] ?? 0)

/** The data of `COPY … TO STDOUT`. After its end `rows` is how many there were. */
export class CopyOut extends Readable implements pg.Submittable {
  rows = 0
  private readonly statement: string
  private connection: Wire | null = null
  private waiting: Buffer[] = []
  private size = 0

  constructor(statement: string) {
    super({ highWaterMark: 1 << 18 })
    this.statement = statement
  }

  submit(connection: pg.Connection): void {
    this.connection = connection as Wire
    connection.query(this.statement)
  }

  override _read(): void {
    this.connection?.stream.resume()
  }

  // the rest still arrives and is passed over, so that the client can go on
  override _destroy(error: Error | null, done: Done): void {
    this.connection?.stream.resume()
    done(error)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.destroyed) return
    // the wire's buffer is used again: what stays longer than this call is copied
    this.waiting.push(Buffer.from(chunk))
    this.size += chunk.length
    if (this.size >= 1 << 16) this.pass()
  }

  private pass(): void {
    const chunk = Buffer.concat(this.waiting)
    this.waiting = []
    this.size = 0
    if (chunk.length > 0 && !this.push(chunk)) this.connection?.stream.pause()
  }

  handleCommandComplete(command: Command): void {
    this.rows = rowsIn(command)
  }

  handleReadyForQuery(): void {
    if (this.destroyed) return
    this.pass()
    this.connection?.stream.resume()
    this.push(null)
  }

  handleError(error: Error): void {
    this.destroy(error)
  }
}

/** Takes the data of `COPY … FROM STDIN`; finished when PostgreSQL has taken all of it. */
export class CopyIn extends Writable implements pg.Submittable {
  rows = 0
  private readonly statement: string
  private connection: Wire | null = null
  private begin: Done | null = null
  private finishing: Done | null = null
  private open = false

  constructor(statement: string) {
    super({ highWaterMark: 1 << 18 })
    this.statement = statement
  }

  submit(connection: pg.Connection): void {
    this.connection = connection as Wire
    connection.query(this.statement)
  }

  override _construct(done: Done): void {
    this.begin = done
  }

  handleCopyInResponse(): void {
    this.open = true
    this.begin?.()
    this.begin = null
  }

  override _write(chunk: Buffer, _: string, done: Done): void {
    const { connection } = this
    connection?.sendCopyFromChunk(chunk)
    if (connection?.stream.writableNeedDrain) connection.stream.once('drain', () => done())
    else done()
  }

  override _final(done: Done): void {
    this.finishing = done
    this.open = false
    this.connection?.endCopyFrom()
  }

  override _destroy(error: Error | null, done: Done): void {
    if (this.open) this.connection?.sendCopyFail('stopped')
    this.open = false
    done(error)
  }

  handleCommandComplete(command: Command): void {
    this.rows = rowsIn(command)
  }

  handleReadyForQuery(): void {
    this.finishing?.()
    this.finishing = null
  }

  handleError(error: Error): void {
    this.open = false
    const waiting = this.begin ?? this.finishing
    this.begin = null
    this.finishing = null
    if (waiting) waiting(error)
    else this.destroy(error)
  }
}
