// What a scanner reads from a card (sittings/card.ts), and what may be typed instead.

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

/** Whose card it is among `seats`; null: nobody's of this room. Numbers are compared without leading zeros and dashes. */
export function seatOf<S extends { readonly sittingId: string; readonly nip: string; readonly number: string }>(
  seats: readonly S[],
  code: CardCode,
): S | null {
  const found = seats.find((seat) => {
    if (code.kind === 'sitting') return seat.sittingId === code.sittingId
    return code.kind === 'nip' ? seat.nip === code.nip : seat.number.replaceAll('-', '').replace(/^0+(?=\d)/, '') === code.number
  })
  return found ?? null
}
