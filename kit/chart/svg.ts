// SVG as text, so that the same picture is drawn in a browser, in a PDF and in a test.

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** One SVG element. Numbers are written with at most two decimals; an undefined attribute is left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`)
    .join('')
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`
}

/** A whole drawing of `width` × `height` units. `label` is its text alternative. */
export function drawing(size: { width: number; height: number }, label: string, children: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${short(size.width)} ${short(size.height)}`,
      role: 'img',
      'aria-label': label,
    },
    children,
  )
}

/** A text with one line for each of `lines`, `leading` units apart, the first on `y`. The typeface's own space is narrow. */
export function words(lines: readonly string[], at: { x: number; y: number; leading?: number }, attributes: Attributes): string {
  const leading = at.leading ?? 14
  const spans = lines.map((line, index) => element('tspan', { x: at.x, y: at.y + index * leading }, [escaped(line)]))
  return element('text', { 'word-spacing': 1, ...attributes }, spans)
}

/** Two decimals at most, no "-0": the same drawing has the same bytes on every machine. */
export function short(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

/**
 * Diagonal strokes inside a rectangle, each cut at its edges. Drawn as lines and not as a pattern:
 * a pattern needs an id, and two charts on one page would share it.
 */
export function hatch(box: { x: number; y: number; width: number; height: number }, step = 5): string {
  const parts: string[] = []
  for (let offset = step / 2; offset < box.width + box.height; offset += step) {
    const from = Math.min(offset, box.width)
    const to = Math.max(0, offset - box.height)
    parts.push(`M${short(box.x + from)} ${short(box.y + (offset - from))}L${short(box.x + to)} ${short(box.y + (offset - to))}`)
  }
  return parts.join('')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
