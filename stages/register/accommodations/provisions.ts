// What can be provided to a person, so that a test measures what it should (akomodasi yang layak, UU
// 8/2016; office.md 12). A list of things to do, never of conditions: the reason is kept nowhere.

export const provisions = {
  'waktu-tambahan': { id: 'Waktu tambahan', en: 'Extra time' },
  'huruf-besar': { id: 'Huruf besar', en: 'Large type' },
  'kontras-tinggi': { id: 'Kontras tinggi', en: 'High contrast' },
  'pembaca-layar': { id: 'Pembaca layar', en: 'Screen reader' },
  'dibacakan-suara': { id: 'Soal dibacakan suara', en: 'Questions read aloud' },
  'ruang-terpisah': { id: 'Ruang terpisah', en: 'Separate room' },
  'pembaca-pencatat': { id: 'Pembaca atau pencatat', en: 'Reader or scribe' },
  'istirahat-jeda': { id: 'Istirahat yang menghentikan jam', en: 'Breaks that stop the clock' },
  'meja-dekat-pintu': { id: 'Meja dekat pintu', en: 'Desk near the door' },
  'kursi-roda': { id: 'Ruang gerak kursi roda', en: 'Room for a wheelchair' },
} as const
export type Provision = keyof typeof provisions

export const provisionKeys = Object.keys(provisions) as [Provision, ...Provision[]]
