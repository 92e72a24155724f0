// What stands in the QR code of a card, and what may be typed instead. The code carries no secret and
// no name: it says which sitting, so that a card of another room is told from one of this room. The PIN
// is not in it; whoever photographs a card can be looked up at the door, not sign in.

/** The text of the QR code: upper case, so that it fits the code's denser alphabet. */
export const cardText = (sittingId: string): string => `NAWA:${sittingId.replaceAll('-', '').toUpperCase()}`

export type CardCode =
  | { readonly kind: 'sitting'; readonly sittingId: string }
  | { readonly kind: 'nip'; readonly nip: string }
  | { readonly kind: 'number'; readonly number: string }

/** Reads what a scanner typed or a person wrote; null when it is none of the three. */
export function readCard(text: string): CardCode | null {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/[\s.-]/g, '')
  const sitting = /^NAWA:([0-9A-F]{32})$/.exec(plain)?.[1]?.toLowerCase()
  if (sitting) return { kind: 'sitting', sittingId: sitting.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
  if (/^\d{18}$/.test(plain)) return { kind: 'nip', nip: plain }
  return /^\d{1,8}$/.test(plain) ? { kind: 'number', number: plain.replace(/^0+(?=\d)/, '') } : null
}

/** Whose card it is among `seats`; null: nobody's of this room. Numbers are compared without leading zeros. */
export function seatOf<S extends { readonly sittingId: string; readonly nip: string; readonly number: string }>(
  seats: readonly S[],
  code: CardCode,
): S | null {
  const found = seats.find((seat) => {
    if (code.kind === 'sitting') return seat.sittingId === code.sittingId
    return code.kind === 'nip' ? seat.nip === code.nip : seat.number.replace(/^0+(?=\d)/, '') === code.number
  })
  return found ?? null
}
