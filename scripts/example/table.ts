// What the example did, as a table that adds up and as a record for `--summary`.

export type Line = { readonly what: string; readonly figure: number; readonly must?: number; readonly because?: string }

export type Summary = {
  readonly example: string
  /** What the example does, in one line. */
  readonly title: string
  readonly reconciles: boolean
  readonly lines: readonly Line[]
  readonly seconds: Readonly<Record<string, number>>
  readonly folder: string
  readonly logins: readonly { role: string; login: string; password: string }[]
  readonly address: string | null
  /** What the example leaves out, in sentences. */
  readonly notes?: readonly string[]
}

const count = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.')

/** Whether every figure that must equal another one does. */
export const addsUp = (lines: readonly Line[]): boolean => lines.every((line) => line.must === undefined || line.must === line.figure)

/** The summary as lines of text, figures right-aligned. */
export function tableOf(summary: Summary): string[] {
  const width = Math.max(...summary.lines.map((line) => line.what.length)) + 2
  const rows = summary.lines.map((line) => {
    const fits = line.must === undefined ? ' ' : line.must === line.figure ? '=' : '≠'
    const must = line.must === undefined ? '' : `${count(line.must)}  ${line.because ?? ''}`
    return `  ${line.what.padEnd(width)}${count(line.figure).padStart(8)}  ${fits} ${must}`.trimEnd()
  })
  const seconds = Object.entries(summary.seconds).map(([stage, value]) => `${stage} ${value.toFixed(1).replace('.', ',')} d`)
  return [
    `Contoh "${summary.example}": ${summary.title}`,
    ...rows,
    `  ${summary.reconciles ? 'Semua angka cocok.' : 'Ada angka yang TIDAK cocok.'}`,
    ...(summary.notes ?? []).map((note) => `  · ${note}`),
    '',
    `Waktu: ${seconds.join(' · ')}`,
    `Laporan: ${summary.folder}`,
    ...(summary.logins.length > 0
      ? [
          'Akun contoh (kata sandi hanya untuk pemasangan ini):',
          ...summary.logins.map((each) => `  ${each.role.padEnd(16)} ${each.login.padEnd(30)} ${each.password}`),
        ]
      : []),
  ]
}
