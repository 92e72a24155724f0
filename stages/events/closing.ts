// Whether an event adds up so that it can be closed: the identities of the policy set
// (reconciliation.equations), in all, by group of classes and by day. Figures that only later rooms know
// come to events through `replaceFigures`; what has not come is said to be unknown, never taken for zero.
import type { Mode } from './kinds.ts'

/** Names of figures. The first four are counted here; the rest is told by the rooms that know. */
export const figureNames = [
  'data-pegawai',
  'jatuh-tempo',
  'belum-jatuh-tempo',
  'dikecualikan',
  'ditugaskan',
  'mendapat-kursi',
  'kursi-susulan',
  'hadir',
  'tidak-hadir',
  'dijadwalkan-ulang',
  'tidak-dijadwalkan-ulang',
  'dikirim',
  'waktu-habis',
  'dibatalkan',
  'diolah',
  'disetujui',
  'dilaporkan',
] as const
export type FigureName = (typeof figureNames)[number]

/** One count, of one group of classes on one day; `day` null where the figure has none. */
export type Figure = { readonly name: FigureName; readonly group: string; readonly day: string | null; readonly value: number }

type Equation = {
  readonly key: string
  readonly left: readonly FigureName[]
  readonly right: readonly FigureName[]
  /** Its sides belong to different days: an absence, and the seat that was given for another day. */
  readonly acrossDays?: boolean
  /** Modes in which closing waits for it. */
  readonly requiredIn: readonly Mode[]
}

const all: readonly Mode[] = ['tes-sendiri', 'tes-badan-lain', 'di-tempat-lain']

/** In the order of defaults: register, seats, presence, absence, sittings; then results, which closing does not wait for. */
export const equations: readonly Equation[] = [
  { key: 'register', left: ['data-pegawai'], right: ['jatuh-tempo', 'belum-jatuh-tempo', 'dikecualikan'], requiredIn: all },
  { key: 'kursi', left: ['ditugaskan'], right: ['mendapat-kursi'], requiredIn: all },
  { key: 'kehadiran', left: ['mendapat-kursi', 'kursi-susulan'], right: ['hadir', 'tidak-hadir'], requiredIn: all },
  { key: 'ketidakhadiran', left: ['tidak-hadir'], right: ['dijadwalkan-ulang', 'tidak-dijadwalkan-ulang'], requiredIn: all },
  { key: 'susulan', left: ['kursi-susulan'], right: ['dijadwalkan-ulang'], acrossDays: true, requiredIn: [] },
  { key: 'pelaksanaan', left: ['hadir'], right: ['dikirim', 'waktu-habis', 'dibatalkan'], requiredIn: ['tes-sendiri'] },
  { key: 'pengolahan', left: ['diolah'], right: ['dikirim', 'waktu-habis'], requiredIn: [] },
  { key: 'persetujuan', left: ['disetujui'], right: ['diolah'], requiredIn: [] },
  { key: 'laporan', left: ['dilaporkan'], right: ['disetujui'], requiredIn: [] },
]

export type Side = { readonly name: FigureName; readonly value: number | null }
export type IdentityRow = {
  readonly by: 'group' | 'day'
  readonly key: string
  readonly left: number[]
  readonly right: number[]
  readonly holds: boolean
}
export type Identity = {
  readonly key: string
  readonly required: boolean
  readonly state: 'holds' | 'differs' | 'unknown'
  readonly left: Side[]
  readonly right: Side[]
  readonly rows: IdentityRow[]
}

/** Every identity with its figures. `known`: names that were counted, even where the count is nothing. */
export function identitiesOf(figures: readonly Figure[], known: ReadonlySet<string>, mode: Mode): Identity[] {
  return equations.map((equation) => {
    const { key, left, right, acrossDays = false, requiredIn } = equation
    const complete = [...left, ...right].every((name) => known.has(name))
    const side = (name: FigureName): Side => ({ name, value: known.has(name) ? sum(figures, name) : null })
    const ways = acrossDays ? (['group'] as const) : (['group', 'day'] as const)
    const rows = complete ? ways.flatMap((by) => rowsBy(by, figures, equation)) : []
    const whole = complete && total(left.map((name) => sum(figures, name))) === total(right.map((name) => sum(figures, name)))
    const state = complete ? (whole && rows.every((row) => row.holds) ? 'holds' : 'differs') : 'unknown'
    return { key, required: requiredIn.includes(mode), state, left: left.map(side), right: right.map(side), rows }
  })
}

/** Keys of the identities for which closing waits. */
export const closingHindrances = (identities: readonly Identity[]): string[] =>
  identities.filter((one) => one.required && one.state !== 'holds').map((one) => one.key)

const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const sum = (figures: readonly Figure[], name: FigureName, fits: (figure: Figure) => boolean = () => true) =>
  figures.reduce((all, figure) => (figure.name === name && fits(figure) ? all + figure.value : all), 0)

/** By day only where both sides have days: the register and the list of an order have none. */
function rowsBy(by: 'group' | 'day', figures: readonly Figure[], { left, right }: Pick<Equation, 'left' | 'right'>): IdentityRow[] {
  const keyOf = (figure: Figure) => (by === 'group' ? figure.group : figure.day)
  const involved = figures.filter((figure) => left.includes(figure.name) || right.includes(figure.name))
  if (by === 'day' && involved.some((figure) => figure.day === null)) return []
  const keys = [...new Set(involved.map(keyOf).filter((key) => key !== null))].sort()
  return keys.map((key) => {
    const of = (name: FigureName) => sum(figures, name, (figure) => keyOf(figure) === key)
    const sides = { left: left.map(of), right: right.map(of) }
    return { by, key, ...sides, holds: total(sides.left) === total(sides.right) }
  })
}
