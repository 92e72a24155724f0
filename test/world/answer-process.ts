// A second application process for tests: saves 200 changes of one sitting and tells their verdicts.
import { type Connection, openDatabase } from '../../database/db.ts'
import { answerWriter } from '../../stages/sittings/answer-writer.ts'

type Task = { connection: Connection; tokenHash: string; sittingId: string; items: string[]; now: string }

process.once('message', async (task: Task) => {
  const { pool, close } = openDatabase(task.connection, 4)
  const writer = answerWriter(pool, () => new Date(task.now))
  const save = (seq: number) =>
    writer.save({
      seq,
      itemId: task.items[seq % task.items.length] as string,
      choice: 'A',
      clickedAt: task.now,
      tokenHash: Buffer.from(task.tokenHash, 'hex'),
      sittingId: task.sittingId,
    })
  const outcomes = await Promise.all(Array.from({ length: 200 }, (_, i) => save(i + 1)))
  await close()
  process.send?.(outcomes.map((outcome) => outcome.verdict))
  process.disconnect()
})
