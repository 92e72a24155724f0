// What may stand as a logo above a letter. The content decides, never the name of the file; a drawing
// in SVG may hold shapes only: no script, no address outside itself.

/** Largest logo, bytes. */
export const largestLogo = 512 * 1024

export type LogoType = 'image/png' | 'image/jpeg' | 'image/svg+xml'

/** The media type of a picture by its signature, null when it is none of the three or not safe. */
export function logoTypeOf(bytes: Uint8Array): LogoType | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  return isSafeSvg(bytes) ? 'image/svg+xml' : null
}

const opening = /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/
const unsafe =
  /<!DOCTYPE|<!ENTITY|<\s*(script|foreignObject|iframe|use|image|style|animate|set)\b|\son\w+\s*=|(href|src)\s*=\s*["']?\s*(?!#)|url\(\s*["']?(?!#)|javascript:/i

function isSafeSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  return opening.test(text) && !unsafe.test(text)
}
