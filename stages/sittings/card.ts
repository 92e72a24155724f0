// The participant's card: NIP and a PIN of eight signs, given out once on paper. 40 random bits and a
// limit on attempts make a slow password hash unnecessary (600 of them at once cost 38 seconds of
// processor at the very start of a session); the stored hash is bound to its sitting and is forgotten
// when the session closes.

/** "k7qd 3m-9x" as typed → "K7QD3M9X"; O, I and L are read as the digits they look like. */
export const readPin = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** "K7QD-3M9X": as printed on the card. */
export const pinWords = (pin: string): string => `${pin.slice(0, 4)}-${pin.slice(4)}`

/** A NIP as typed or printed in groups → its 18 digits, or whatever was typed without spaces. */
export const readNip = (typed: string): string => typed.replace(/[\s.-]/g, '')

/** The text whose SHA-256 is stored for a PIN. */
export const pinText = (sittingId: string, pin: string): string => `nawa.pin:${sittingId}:${pin}`

/** Seconds to wait after the n-th wrong PIN in a row: none for four, then 5, 10, 20, 40, at most 60. */
export function waitAfter(failures: number): number {
  return failures < 5 ? 0 : Math.min(60, 5 * 2 ** Math.min(failures - 5, 8))
}

/** Wrong attempts are forgotten after this long without another one. */
export const forgetAttemptsAfterMinutes = 60

/**
 * The text of a card's QR code: upper case, so that it fits the code's denser alphabet. It carries no secret
 * and no name, only which sitting: a card of another room is told from one of this room, and whoever
 * photographs it can be looked up at the door, not sign in.
 */
export const cardText = (sittingId: string): string => `NAWA:${sittingId.replaceAll('-', '').toUpperCase()}`
