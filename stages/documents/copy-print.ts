// The mark of a reader on every page of a finished PDF: drawn in the foot below what was printed, as an
// artifact, so that the tagged structure still says exactly what the paper says. The bytes given are not touched.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  beginText,
  endMarkedContent,
  endText,
  ParseSpeeds,
  PDFDocument,
  type PDFFont,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from '@cantoo/pdf-lib'
import fontkit, { type Font } from '@pdf-lib/fontkit'

/** Where the words of the foot begin on our paper (parts.typ): margin, QR code, gap; in points. */
const left = 17 * (72 / 25.4) + (52 + 14) * 0.75
const right = 17 * (72 / 25.4)
const baseline = 14
/** Text size of the foot, and the smallest that is still read. */
const size = 9
const least = 6.5
/** The typeface's name among those of a page; the press numbers its own. */
const mark = PDFName.of('Salinan')

const typeface = 'PlusJakartaSans_400Regular.ttf'
const font = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/plus-jakarta-sans/package.json')), '400Regular', typeface),
)

/**
 * What pdf-lib asks of a font reader. Its own calls `encode()` without a stream wherever that name exists; this
 * one needs the stream, so the subset shows only what fits both. The typeface is read once.
 */
let read: { readonly typeface: Font; readonly known: ReadonlySet<number> } | undefined
function opened() {
  if (!read) {
    const typeface = fontkit.create(font)
    read = { typeface, known: new Set(typeface.characterSet) }
  }
  return read
}
const reader = {
  create: () => {
    const { typeface } = opened()
    const cut = () => {
      const subset = typeface.createSubset()
      return { includeGlyph: (glyph: number) => subset.includeGlyph(glyph), encodeStream: () => subset.encodeStream() }
    }
    return new Proxy(typeface, { get: (from, name) => (name === 'createSubset' ? cut : Reflect.get(from, name, from)) })
  },
}

/** `pdf` with `words` on each of its pages. Throws Error when it is no PDF that can be read. */
export async function stamped(pdf: Uint8Array, words: string): Promise<Buffer> {
  // `updateMetadata` would change title, author and dates, which are part of what was printed
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  document.registerFontkit(reader)
  const letters = await document.embedFont(font, { subset: true, customName: `SALINA+PlusJakartaSans-Regular` })
  for (const page of document.getPages()) {
    const room = page.getWidth() - left - right
    const line = fitted(words, letters, room)
    page.node.setFontDictionary(mark, letters.ref)
    page.pushOperators(
      artifact(),
      pushGraphicsState(),
      setFillingColor(rgb(0x4a / 255, 0x58 / 255, 0x55 / 255)),
      beginText(),
      setFontAndSize(mark, line.size),
      setTextMatrix(1, 0, 0, 1, left, baseline),
      showText(letters.encodeText(line.text)),
      endText(),
      popGraphicsState(),
      endMarkedContent(),
    )
  }
  return Buffer.from(
    await document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY }),
  )
}

/** Marked as belonging to the page and not to the text: a screen reader leaves it out, and the structure stays whole. */
function artifact(): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')])
}

/** The words in the largest size that fits `room` points; what is still too long ends with an ellipsis. */
function fitted(words: string, letters: PDFFont, room: number): { text: string; size: number } {
  const { known } = opened()
  const text = [...words.normalize('NFC')].map((one) => (known.has(one.codePointAt(0) ?? 0) ? one : '?')).join('')
  const wide = letters.widthOfTextAtSize(text, size)
  if (wide <= room) return { text, size }
  const smaller = Math.max(least, Math.floor(((size * room) / wide) * 4) / 4)
  let cut = text
  while (letters.widthOfTextAtSize(cut, smaller) > room) cut = `${cut.slice(0, -2).trimEnd()}…`
  return { text: cut, size: smaller }
}
