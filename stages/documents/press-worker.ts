// One compiler in a thread of its own. It knows files and fonts of this checkout only: no network, no
// package, no typeface of the machine, so that the same data gives the same bytes everywhere.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fontkit from '@pdf-lib/fontkit'

export type Sheet = {
  /** Path of the template from the root of the project. */
  readonly template: string
  /** JSON, seen by the template as `sys.inputs.data`. */
  readonly data: string
  /** Pictures, seen by the template as `/press/<name>`. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** Drawn as one SVG, pages below each other, instead of a PDF. */
  readonly picture: boolean
}
export type Answer = { readonly pdf: Uint8Array; readonly pages: number } | { readonly problem: string }

type Diagnostic = { message?: string; hints?: string[]; package?: string; path?: string; range?: { start?: { line?: number } } }

const root = fileURLToPath(new URL('../..', import.meta.url))
const resolve = createRequire(import.meta.url).resolve

function font(family: string, file: string): Buffer {
  return readFileSync(join(dirname(resolve(`${family}/package.json`)), file))
}

const jakarta = ['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold']
const fontBlobs = [
  ...jakarta.map((weight) => font('@expo-google-fonts/plus-jakarta-sans', `${weight}/PlusJakartaSans_${weight}.ttf`)),
  font('@expo-google-fonts/jetbrains-mono', '500Medium/JetBrainsMono_500Medium.ttf'),
]
/** Signs of the typefaces: a PDF/UA may hold no other, and one odd sign must not keep a paper from being printed. */
const signs = new Set(fontBlobs.flatMap((blob) => fontkit.create(blob).characterSet))
const instead = '□'

/** `data` with every sign that no typeface of the house has as an empty box. What was typed is kept as it was, beside the paper. */
function printable(data: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what needs no look-up
  return data.replace(/[^\x00-\x7f]/gu, (sign) => (signs.has(sign.codePointAt(0) ?? 0) ? sign : instead))
}

const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] })

function print(sheet: Sheet): { pdf: Uint8Array; pages: number } {
  const shadows = Object.entries(sheet.files).map(([name, bytes]) => [join(root, 'press', name), Buffer.from(bytes)] as const)
  for (const [path, bytes] of shadows) compiler.mapShadow(path, bytes)
  try {
    const made = compiler.compile({ mainFilePath: join(root, sheet.template), inputs: { data: printable(sheet.data) }, resetRead: true })
    const failure = made.takeDiagnostics()
    const document = made.result
    if (!document) throw new Error(failure ? compiler.fetchDiagnostics(failure).map(told).join('; ') : 'no document')
    const pdf = sheet.picture ? Buffer.from(compiler.plainSvg(document)) : compiler.pdf(document, { pdfStandard: 'ua-1' })
    return { pdf, pages: document.numOfPages }
  } finally {
    for (const [path] of shadows) compiler.unmapShadow(path)
    // without this the compiler's cache grows by about 2 MB with every document; keeping the last few costs more than it saves
    compiler.evictCache(0)
  }
}

function told(one: Diagnostic): string {
  const line = one.range?.start?.line
  const place = one.path ? ` (${one.path}${line === undefined ? '' : `, line ${line + 1}`})` : ''
  return `${one.message ?? 'unknown'}${place}${one.hints?.length ? `: ${one.hints.join(', ')}` : ''}`
}

/** The compiler tells of the export step in the notation of its own language; only its sentences are kept. */
function problemOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  const sentences = [...text.matchAll(/message: "((?:\\.|[^"\\])*)"/g)].map(([, sentence = '']) => sentence.replace(/\\(["\\])/g, '$1'))
  return sentences.length > 0 ? [...new Set(sentences)].join('; ') : text
}

parentPort?.on('message', (sheet: Sheet) => {
  try {
    const { pdf, pages } = print(sheet)
    // copied: the compiler's own memory cannot be handed over
    const bytes = new Uint8Array(pdf)
    parentPort?.postMessage({ pdf: bytes, pages } satisfies Answer, [bytes.buffer])
  } catch (thrown) {
    parentPort?.postMessage({ problem: problemOf(thrown) } satisfies Answer)
  }
})
