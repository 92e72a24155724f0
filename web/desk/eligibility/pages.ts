import type { DeskPage } from '../page.ts'

export const eligibilityPages: readonly DeskPage[] = [
  { path: '/jatuh-tempo', need: 'eligibility.read', load: () => import('./due.tsx'), menu: 'jatuh-tempo' },
  {
    path: '/jatuh-tempo/riwayat',
    need: 'assessments.write',
    load: () => import('./history-import.tsx'),
    menu: 'jatuh-tempo',
    name: { id: 'Impor riwayat penilaian', en: 'Import past assessments' },
  },
  {
    path: '/jatuh-tempo/penyelenggara',
    need: 'eligibility.read',
    load: () => import('./providers.tsx'),
    menu: 'jatuh-tempo',
    name: { id: 'Penyelenggara penilaian', en: 'Assessment providers' },
  },
]
