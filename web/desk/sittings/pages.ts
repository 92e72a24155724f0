import type { DeskPage } from '../page.ts'

export const sittingPages: readonly DeskPage[] = [
  { path: '/pelaksanaan', need: 'sittings.read', load: () => import('./sessions.tsx'), menu: 'pelaksanaan' },
  { path: '/kegiatan/$id/pelaksanaan', need: 'sittings.read', load: () => import('./event/delivery.tsx'), menu: 'pelaksanaan' },
  { path: '/pelaksanaan/$id', need: 'sittings.read', load: () => import('./session.tsx'), menu: 'pelaksanaan' },
]
