// What the check of a file that came back signed says (signed-file.ts), in codes; the desk has the words.

/** What was held against the file and stood. */
export type SignedPass = 'awal-sama' | 'tambahan-hanya-tanda-tangan' | 'cakupan-penuh' | 'sidik-cocok' | 'jumlah-halaman-sama'
/** What this house did not or could not verify; a person should know it. */
export type SignedOpen =
  | 'rantai-sertifikat'
  | 'tampilan-tanda-tangan'
  | 'ditulis-ulang'
  | 'teks-tidak-dibandingkan'
  | 'tambahan-tidak-terbaca'
  | 'sidik-tidak-terbaca'
  | 'hasil-pindai'
/** Why a file is not taken. */
export type SignedFlaw =
  | 'bukan-pdf'
  | 'belum-ditandatangani'
  | 'tanda-tangan-kosong'
  | 'cakupan-kurang'
  | 'sidik-berbeda'
  | 'isi-berubah'
  | 'anotasi-lain'
  | 'jumlah-halaman'

/** `sesuai`: taken at once. `perlu-mata`: only with the word of a second person. `ditolak`: not taken. */
export type SignedCheck = {
  readonly verdict: 'sesuai' | 'perlu-mata' | 'ditolak'
  readonly passed: readonly SignedPass[]
  readonly open: readonly SignedOpen[]
  readonly flaw: SignedFlaw | null
  /** Names in the certificates of the signature, as they stand there; nobody verified them. */
  readonly names: readonly string[]
}
