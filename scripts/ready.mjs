// `node scripts/ready.mjs SCRIPT ARGS`: runs one of the house's commands on Node 24, installed if need be.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { ready } from './bootstrap.mjs'

const child = spawn(ready(), process.argv.slice(2), { stdio: 'inherit' })
// Ctrl-C reaches the child through the terminal; it ends itself in order, and we end with it
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
