// All rooms, mounted in one list each; and who works on what is announced.
import type { Topic } from '../database/announce.ts'
import { routes as access } from '../stages/access/routes.ts'
import { routes as audit } from '../stages/audit/routes.ts'
import { routes as standards } from '../stages/standards/routes.ts'
import type { Job, Route } from './serve.ts'

export const routes: readonly Route[] = [...audit, ...standards, ...access]

export const jobs: Readonly<Record<string, Job>> = {}

export const subscribers: Readonly<Record<Topic, readonly string[]>> = {
  'house-set-up': [],
  'sitting-closed': [],
  'run-scored': [],
}

/** Work that comes round by itself: task and seconds between. */
export const rounds: Readonly<Record<string, number>> = {}
