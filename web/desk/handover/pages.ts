import type { DeskPage } from '../page.ts'

export const handoverPages: readonly DeskPage[] = [
  { path: '/hasil/penyampaian', need: 'handover.read', load: () => import('./handover.tsx'), menu: 'penyampaian' },
  { path: '/hasil/penyampaian/umpan-balik', need: 'feedback.hold', load: () => import('./feedback.tsx'), menu: 'penyampaian' },
]
