// `node scripts/ready.mjs SCRIPT ARGS`: runs one of the house's commands on Node 24, installed if need be.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { ready } from './bootstrap.mjs'

// threads that print and import keep no heaps of their own in the C library: a third less memory in all
const env = { MALLOC_ARENA_MAX: '2', ...process.env }
const child = spawn(ready(), process.argv.slice(2), { stdio: 'inherit', env })
// Ctrl-C reaches the child through the terminal; it ends itself in order, and we end with it
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
