// Why the house could not start, for the operator: what the system says in its own words becomes a
// sentence with the way out.

type SystemError = Error & { readonly code?: string; readonly port?: number; readonly address?: string; readonly path?: string }

/** The sentence for `error`; an error that was written for the operator stands for itself. */
export function startWords(error: Error): string {
  const { code, port, address, path, message } = error as SystemError
  if (code === 'EADDRINUSE')
    return `port ${port} di ${address} sedang dipakai program lain. Hentikan program itu, atau pilih port lain: npm start -- --port ${(port ?? 8080) + 1}`
  if (code === 'EACCES' && port !== undefined) return `port ${port} hanya boleh dibuka oleh root. Pilih port di atas 1023 dengan --port.`
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && port !== undefined))
    return `alamat ${address ?? ''} bukan milik komputer ini. Periksa --host.`.replace('  ', ' ')
  if ((code === 'EACCES' || code === 'EROFS') && path !== undefined)
    return `${path} tidak dapat ditulis oleh pengguna ini. Pilih folder lain dengan --data, atau beri hak tulis.`
  if (code === 'ENOSPC') return 'ruang disk habis. Kosongkan sebagian, lalu mulai lagi; data yang sudah tersimpan tetap ada.'
  if (code?.startsWith('ERR_PARSE_ARGS_'))
    return `${/'(--?[^\s']*)/.exec(message)?.[1] ?? message}: pilihan ini tidak dikenal, atau nilainya kurang. Semua pilihan: docs/operations.md`
  return message
}
