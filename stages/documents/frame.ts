// What every document of the house carries around its content, whatever it says (parts.typ draws it).

/** A sentence in which `{ b }` stands out. */
export type Rich = (string | { b: string })[]

export type Frame = {
  title: string
  /** Who issues it: written into the file's properties. */
  author: string
  /** When the content was made, in UTC: year, month, day, hour, minute, second. Never the time of printing. */
  date: [number, number, number, number, number, number]
  letterhead: string[]
  address: string
  /** Name of a picture handed to the press, such as `logo.png`; null: none. */
  logo: string | null
  logoAlt: string
  /** Fingerprint of the logo's bytes, so that another logo is another document. */
  logoHash: string | null
  /** CONTOH across every page. */
  example: boolean
  /** RAHASIA on every page. */
  confidential: boolean
  /** From the second page on: who (or what) it is about on the left, its numbers on the right. */
  running: { strong: string; lines: string[] }
  /** On every page: the standing, then what the reader must know of its making; the fingerprint follows the last line. */
  foot: { strong: string; lines: string[] }
}

/** What the agency's paper carries at its head. `logo.name`: the picture as the press is handed it. */
export type Letterhead = {
  readonly name: string
  readonly letterhead: readonly string[]
  readonly address: string
  readonly city: string
  readonly logo: { readonly name: string; readonly hash: string } | null
}

/** The part of a frame that follows from whose paper it is, and whether all of it is an example. */
export function headOf(agency: Letterhead, installation: 'contoh' | 'nyata') {
  return {
    author: agency.name,
    letterhead: [...agency.letterhead],
    address: agency.address,
    logo: agency.logo?.name ?? null,
    logoAlt: `Lambang ${agency.name}`,
    logoHash: agency.logo?.hash ?? null,
    example: installation === 'contoh',
  }
}

/** `instant` as the frame's date. */
export function frameDate(instant: Date): Frame['date'] {
  return [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
    instant.getUTCSeconds(),
  ]
}

/** "A", "A dan B", "A, B, dan C". */
export function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' dan ')
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`
}
