// The thread that reads a list of SIMATA's boxes.
import { readInto } from './list-worker.ts'

await readInto('kotak')
