// Starts the thread that reads a panel's sheet.
import { readInThread } from '../register/assessments/list-reader.ts'
import type { PanelRow } from './panel-list.ts'

/** The rows of a sheet. @throws Refusal with one of the `register.file-…` codes, `instruments.columns-missing` or `instruments.no-rows` */
export function readPanel(bytes: Uint8Array): Promise<PanelRow[]> {
  return readInThread<PanelRow>(new URL('./panel-worker.ts', import.meta.url), bytes)
}
