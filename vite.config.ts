// The two web clients. `NAWA_CLIENT` says which one: `desk` (the agency, React) or `exam` (the
// participant, Preact, its own small bundle under /ujian/).
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const clients = {
  desk: { base: '/', plugins: [react()] },
  exam: { base: '/ujian/', plugins: [] },
} as const

export default defineConfig(() => {
  const name = process.env.NAWA_CLIENT === 'exam' ? 'exam' : 'desk'
  return {
    root: join(import.meta.dirname, 'web', name),
    base: clients[name].base,
    plugins: [...clients[name].plugins],
    build: {
      outDir: join(import.meta.dirname, 'web', 'dist', name),
      emptyOutDir: true,
      target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      // zod and the line that tells it not to make code from text stand in one chunk, so that the line runs
      // before any schema is built: the content policy forbids such code
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|kit\/no-eval/ }] } } },
      reportCompressedSize: false,
    },
  }
})
