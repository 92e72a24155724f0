import type { DeskPage } from '../page.ts'

export const eventPages: readonly DeskPage[] = [
  {
    path: '/kegiatan',
    need: 'events.read',
    load: () => import('./events.tsx'),
    menu: 'kegiatan',
    name: { id: 'Kegiatan Penilaian', en: 'Assessment events' },
  },
  {
    path: '/kegiatan/baru',
    need: 'events.plan',
    load: () => import('./new-event.tsx'),
    menu: 'kegiatan',
    name: { id: 'Susun kegiatan baru', en: 'Plan a new event' },
  },
  { path: '/kegiatan/$id', need: 'events.read', load: () => import('./overview.tsx'), menu: 'kegiatan' },
  { path: '/kegiatan/$id/peserta', need: 'events.read', load: () => import('./participants.tsx'), menu: 'peserta' },
  { path: '/kegiatan/$id/peserta/tambah', need: 'events.plan', load: () => import('./add-people.tsx'), menu: 'peserta' },
  { path: '/kegiatan/$id/rencana', need: 'events.read', load: () => import('./plan.tsx'), menu: 'rencana' },
  { path: '/kegiatan/$id/penutupan', need: 'events.read', load: () => import('./closing.tsx'), menu: 'penutupan' },
]
