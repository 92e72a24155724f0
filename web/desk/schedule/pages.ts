import type { DeskPage } from '../page.ts'

export const schedulePages: readonly DeskPage[] = [
  { path: '/kegiatan/$id/jadwal', need: 'schedule.read', load: () => import('./schedule.tsx'), menu: 'jadwal' },
  { path: '/kegiatan/$id/jadwal/susun', need: 'schedule.plan', load: () => import('./setup.tsx'), menu: 'jadwal' },
  { path: '/kegiatan/$id/jadwal/plh', need: 'schedule.read', load: () => import('./plh.tsx'), menu: 'jadwal' },
]
