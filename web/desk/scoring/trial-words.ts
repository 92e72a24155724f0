// The words of a result made with an instrument in trial.
import type { Words } from '../../kit/language.tsx'

const id = {
  title: 'Skor umum (uji coba)',
  of100: 'dari 100, bukan dasar keputusan apa pun',
  more: (names: string) => `Cenderung lebih tepat pada situasi tentang ${names}.`,
  less: (names: string) => `Belum setepat itu pada situasi tentang ${names}.`,
  level: 'Tidak ada kecenderungan yang menonjol.',
  made: (items: string, chance: string) =>
    `Dari ${items} soal; pilihan acak memberi sekitar ${chance}. Tidak dibandingkan dengan standar atau pegawai lain.`,
}
const en: typeof id = {
  title: 'Overall score (trial)',
  of100: 'of 100, no basis for any decision',
  more: (names) => `Tends to choose better in situations about ${names}.`,
  less: (names) => `Not as well in situations about ${names}.`,
  level: 'No tendency stands out.',
  made: (items, chance) => `From ${items} items; random choice gives about ${chance}. Not compared with a standard or with other people.`,
}
export const trialWords: Words<typeof id> = { id, en }
