// One way to write a value as text before it is hashed, so that the same facts have the same
// fingerprint whoever computes it: keys sorted, no spaces, dates as ISO instants (RFC 8785 for the
// values that occur here: texts, whole numbers, booleans, null, lists, objects).

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** Canonical JSON of `value`. Throws TypeError for a number that is not finite. */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('Only finite numbers can be written')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as { readonly [key: string]: Json | undefined }
  const keys = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(object[key] as Json)}`).join(',')}}`
}
