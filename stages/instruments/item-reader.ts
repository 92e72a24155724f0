// Starts the thread that reads a list of items.
import { readInThread } from '../register/assessments/list-reader.ts'
import type { ItemRowRead } from './item-list.ts'

/** The rows of a file. @throws Refusal with one of the `register.file-…` codes, `instruments.columns-missing` or `instruments.no-rows` */
export function readItemList(bytes: Uint8Array): Promise<ItemRowRead[]> {
  return readInThread<ItemRowRead>(new URL('./item-worker.ts', import.meta.url), bytes)
}
