// The words of the mark that stands wherever a result with an open objection is used.
const id = {
  mark: 'Ada keberatan',
  means: (number: string) =>
    `Keberatan ${number} atas hasil ini belum diputus. Hasil tetap berlaku sampai diputus, tetapi jangan dipakai tanpa mengetahuinya.`,
  withdrawn: (reason: string) => `Hasil ini tidak berlaku lagi. ${reason}.`,
  open: 'Buka keberatan',
}
const en: typeof id = {
  mark: 'Objection open',
  means: (number) => `Objection ${number} to this result is not decided yet. The result stands until then, but is not to be used unawares.`,
  withdrawn: (reason) => `This result no longer counts. ${reason}.`,
  open: 'Open the objection',
}
export const openWords = { id, en }
