import type { DeskPage } from '../page.ts'

const menu = 'keberatan'

export const objectionPages: readonly DeskPage[] = [
  { path: '/hasil/keberatan', need: 'objections.read', load: () => import('./list.tsx'), menu },
  {
    ...{ path: '/hasil/keberatan/periksa', need: 'objections.examine', menu },
    load: () => import('./examinations.tsx'),
    name: { id: 'Pemeriksaan keberatan saya', en: 'My examinations of objections' },
  },
  {
    ...{ path: '/hasil/keberatan/tanya', need: 'objections.read', menu },
    load: () => import('./questions.tsx'),
    name: { id: 'Pertanyaan tentang hasil', en: 'Questions about results' },
  },
  { path: '/hasil/keberatan/statistik', need: 'objections.read', load: () => import('./statistics.tsx'), menu },
  {
    ...{ path: '/hasil/keberatan/baru', need: 'objections.handle', menu },
    load: () => import('./register.tsx'),
    name: { id: 'Catat keberatan dari kertas', en: 'Enter an objection from paper' },
  },
  { path: '/hasil/keberatan/periksa/$id', need: 'objections.examine', load: () => import('./examination.tsx'), menu },
  { path: '/hasil/keberatan/$id', need: 'objections.read', load: () => import('./case.tsx'), menu },
]
