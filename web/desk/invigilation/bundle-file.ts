// Reading the files that machines without a server saved: one bundle each, or a list of them.
import { type Bundle, bundleShape } from '../../../stages/sittings/day-api.ts'

/** The bundles in a file's text; null when it is no such file. */
export function bundlesIn(text: string): readonly Bundle[] | null {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  const given = Array.isArray(read) ? read : [(read as { bundle?: unknown } | null)?.bundle ?? read]
  const bundles = given.map((one) => bundleShape.safeParse(one))
  return bundles.length > 0 && bundles.every((one) => one.success) ? bundles.map((one) => one.data) : null
}
