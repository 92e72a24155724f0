import type { DeskPage } from '../page.ts'

export const documentPages: readonly DeskPage[] = [
  { path: '/sahih/$fingerprint', need: 'public', load: () => import('./check.tsx') },
  { path: '/kegiatan/$id/surat', need: 'letters.read', load: () => import('./letters.tsx'), menu: 'surat' },
]
