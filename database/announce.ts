// Work that flows right through the house: a job is enqueued in the transaction of the act that
// causes it, so it exists exactly when the act does.
import { sql } from 'kysely'
import type { Db } from './db.ts'

/** What a room may announce; each topic has its subscribers in `server/main.ts`. */
export type Topic = 'house-set-up' | 'plan-published' | 'event-published' | 'sitting-closed' | 'run-scored' | 'results-handed-over'

const subscribers = new Map<Topic, readonly string[]>()

/** Names the tasks that run on a topic. Called once, when the house starts. */
export function subscribe(list: Readonly<Record<Topic, readonly string[]>>): void {
  for (const [topic, tasks] of Object.entries(list)) subscribers.set(topic as Topic, tasks)
}

/** Enqueues one job. With `key`, a waiting job of the same key is replaced rather than doubled. */
export async function enqueue(tx: Db, task: string, payload: object, key?: string): Promise<void> {
  await sql`select graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json, job_key => ${key ?? null}, max_attempts => 5)`.execute(
    tx,
  )
}

/** Enqueues one job for each subscriber of `topic`, in the same transaction. */
export async function announce(tx: Db, topic: Topic, payload: object): Promise<void> {
  for (const task of subscribers.get(topic) ?? []) await enqueue(tx, task, payload)
}
