import type { DeskPage } from '../page.ts'

export const documentPages: readonly DeskPage[] = [
  { path: '/sahih/$fingerprint', need: 'public', load: () => import('./check.tsx') },
  { path: '/kegiatan/$id/surat', need: 'letters.read', load: () => import('./letters.tsx'), menu: 'surat' },
  { path: '/kegiatan/$id/berkas', need: 'letters.read', load: () => import('./berkas.tsx'), menu: 'surat' },
  {
    path: '/pengaturan/templat-surat',
    need: 'letters.templates',
    menu: 'pengaturan',
    load: () => import('./templates.tsx'),
    name: { id: 'Templat surat', en: 'Letter templates' },
  },
  { path: '/pengaturan/templat-surat/$kind', need: 'letters.templates', menu: 'pengaturan', load: () => import('./template.tsx') },
]
