/** "7.30" or "07:30" → "07:30"; undefined when it is no time of the day. Typed, since a browser's own field follows the computer's language. */
export function clockTime(text: string): string | undefined {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim())
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : undefined
}
