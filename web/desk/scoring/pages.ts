import type { DeskPage } from '../page.ts'

export const scoringPages: readonly DeskPage[] = [
  { path: '/hasil/pengolahan', need: 'results.read', load: () => import('./runs.tsx'), menu: 'pengolahan' },
  { path: '/hasil/pengolahan/$id', need: 'results.read', load: () => import('./run.tsx'), menu: 'pengolahan' },
  { path: '/hasil/persetujuan', need: 'results.accept', load: () => import('./approval.tsx'), menu: 'persetujuan' },
  { path: '/hasil/kemiripan', need: 'results.approve', load: () => import('./similarity.tsx'), menu: 'persetujuan' },
  { path: '/instrumen/mutu', need: 'quality.read', load: () => import('./quality.tsx'), menu: 'mutu' },
  {
    path: '/laporan',
    need: 'results.read',
    load: () => import('./recap.tsx'),
    menu: 'cakupan',
    name: { id: 'Rekap hasil kegiatan', en: 'Results of an event' },
  },
]
