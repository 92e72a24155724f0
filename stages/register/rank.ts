// The name of a PNS rank (pangkat) by its grade (golongan), as letters and reports write it. PPPK have
// grades I to XVII and no rank.

const ranks: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
}

/** "IV/a" → "Pembina, IV/a"; "IX" (PPPK) → "Golongan IX"; anything else as it is. */
export function rankWords(grade: string): string {
  const rank = ranks[grade]
  if (rank) return `${rank}, ${grade}`
  return /^[IVX]+$/.test(grade) ? `Golongan ${grade}` : grade
}
