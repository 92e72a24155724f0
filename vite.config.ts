// The two web clients. `NAWA_CLIENT` says which one: `desk` (the agency, React) or `exam` (the
// participant, Preact, its own small bundle under /ujian/).
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Writes into the exam's service worker the names of all files of its own version. */
const shellFiles = (): Plugin => ({
  name: 'shell-files',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'))
    const worker = bundle['sw.js']
    if (worker?.type === 'chunk') worker.code = worker.code.replaceAll('__FILES__', JSON.stringify(files.sort()))
  },
})

/** Parts of the desk that are fetched when they are first used, and that a room without the server needs. */
const ofTheRoom = /web\/desk\/(invigilation\/(room|open-package|refusals)\.tsx?|sittings\/refusals\.ts)$/

/** Writes into the desk's service worker the files of its page and of the room screen, with all that these import. */
const roomShell = (): Plugin => ({
  name: 'room-shell',
  generateBundle(_, bundle) {
    const names = new Set<string>()
    const take = (name: string) => {
      const part = bundle[name]
      if (part?.type !== 'chunk' || names.has(name)) return
      names.add(name)
      for (const css of part.viteMetadata?.importedCss ?? []) names.add(css)
      for (const needed of part.imports) take(needed)
    }
    for (const part of Object.values(bundle)) {
      if (part.type === 'asset' && /\.(woff2|svg)$/.test(part.fileName)) names.add(part.fileName)
      if (part.type !== 'chunk' || part.fileName === 'sw.js') continue
      if (part.isEntry || part.moduleIds.some((id) => ofTheRoom.test(id))) take(part.fileName)
    }
    const worker = bundle['sw.js']
    if (worker?.type === 'chunk') worker.code = worker.code.replaceAll('__SHELL__', JSON.stringify([...names].sort()))
  },
})

const exam = join(import.meta.dirname, 'web', 'exam')
const desk = join(import.meta.dirname, 'web', 'desk')
const clients = {
  desk: {
    base: '/',
    plugins: [react(), roomShell()],
    more: {
      input: { index: join(desk, 'index.html'), sw: join(desk, 'offline', 'sw.ts') },
      entryFileNames: (chunk: { name: string }) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
    },
  },
  exam: {
    base: '/ujian/',
    plugins: [shellFiles()],
    more: {
      input: { index: join(exam, 'index.html'), sw: join(exam, 'offline', 'sw.ts') },
      // the worker's address stays the same: under another one the browser would know two
      entryFileNames: (chunk: { name: string }) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
    },
  },
} as const

export default defineConfig(() => {
  const name = process.env.NAWA_CLIENT === 'exam' ? 'exam' : 'desk'
  const { input, ...output }: { input?: Record<string, string>; entryFileNames?: (chunk: { name: string }) => string } = clients[name].more
  return {
    root: join(import.meta.dirname, 'web', name),
    base: clients[name].base,
    plugins: [...clients[name].plugins],
    build: {
      outDir: join(import.meta.dirname, 'web', 'dist', name),
      emptyOutDir: true,
      target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
      assetsInlineLimit: 0,
      // the exam loads its later parts itself, when there is time; every browser of the list knows modulepreload
      ...(name === 'exam' ? { modulePreload: false as const } : {}),
      chunkSizeWarningLimit: 700,
      // zod and the line that tells it not to make code from text stand in one chunk, so that the line runs
      // before any schema is built: the content policy forbids such code
      rolldownOptions: {
        ...(input ? { input } : {}),
        output: { ...output, codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|kit\/no-eval/ }] } },
      },
      reportCompressedSize: false,
    },
  }
})
