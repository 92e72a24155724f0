// The times on a card: when to come, when the door closes, practice, start, end. Practice at the seat is
// five minutes before the clock starts (domain office 11); a room needs three quarters of an hour to be seated.

const comeBefore = 45
const practiceBefore = 20
const doorBefore = 5

export type CardTimes = {
  readonly come: string
  readonly door: string
  readonly practice: string
  readonly starts: string
  readonly ends: string
}

/** `starts` as `HH:MM`; the result as printed, `07.30`. Nobody sits past the minutes of the paper. */
export function cardTimes(starts: string, minutes: number): CardTimes {
  const at = Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3))
  return {
    come: printed(at - comeBefore),
    door: printed(at - doorBefore),
    practice: printed(at - practiceBefore),
    starts: printed(at),
    ends: printed(at + minutes),
  }
}

function printed(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}.${String(within % 60).padStart(2, '0')}`
}
