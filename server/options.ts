// What `npm start` understands. Unknown words are refused with a sentence, never guessed at.
import { parseArgs } from 'node:util'

export type Options = {
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  /** Address under which people reach this installation, as printed in QR codes; no slash at the end. */
  readonly address: string | null
  readonly role: 'web' | 'worker' | 'both'
  readonly tls: { readonly cert: string; readonly key: string } | 'local' | null
}

/** What the example command adds: which example, whether to stop after it, where to write the summary. */
export type ExampleOptions = { readonly example: string | undefined; readonly once: boolean; readonly summary: string | undefined }

/** What `--example` knows. */
const examples = ['utas', 'bekasi-2023']

/** Reads the command line and DATABASE_URL. Throws an Error whose message is for the operator. */
export function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): Options & ExampleOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: 'data' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
      address: { type: 'string' },
      role: { type: 'string', default: 'both' },
      'tls-cert': { type: 'string' },
      'tls-key': { type: 'string' },
      'tls-local': { type: 'boolean', default: false },
      example: { type: 'string' },
      once: { type: 'boolean', default: false },
      summary: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port: tulis angka 0 sampai 65535')
  if (values.role !== 'web' && values.role !== 'worker' && values.role !== 'both') throw new Error('--role: pilih web, worker, atau both')
  const [cert, key] = [values['tls-cert'], values['tls-key']]
  if ((cert === undefined) !== (key === undefined)) throw new Error('--tls-cert dan --tls-key diberikan bersama')
  if (cert && values['tls-local']) throw new Error('--tls-local tidak dapat digabung dengan --tls-cert')
  if (values.example !== undefined && !examples.includes(values.example)) throw new Error(`--example: yang ada ${examples.join(' dan ')}`)
  if (values.address !== undefined && !/^https?:\/\/[^/\s]+$/.test(values.address))
    throw new Error('--address: tulis seperti https://nawa.kabupaten.go.id, tanpa garis miring di akhir')
  return {
    dataFolder: values.data,
    databaseUrl: env.DATABASE_URL || undefined,
    host: values.host,
    port,
    address: values.address ?? null,
    role: values.role,
    tls: values['tls-local'] ? 'local' : cert && key ? { cert, key } : null,
    example: values.example,
    once: values.once,
    summary: values.summary,
  }
}
