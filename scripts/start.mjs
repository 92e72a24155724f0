// `npm start`: installs when needed, then runs the house on Node 24.
import process from 'node:process'

process.argv.splice(2, 0, 'server/main.ts')
await import('./ready.mjs')
