// The thread that reads a list of performance grades.
import { readInto } from './list-worker.ts'

await readInto('kinerja')
