import type { DeskPage } from '../page.ts'

export const standardsPages: readonly DeskPage[] = [
  {
    path: '/ketentuan',
    need: 'standards.read',
    menu: 'ketentuan',
    load: () => import('./dictionary.tsx'),
    name: { id: 'Kamus kompetensi', en: 'Competency dictionary' },
  },
  {
    path: '/ketentuan/standar',
    need: 'standards.read',
    menu: 'ketentuan',
    load: () => import('./classes.tsx'),
    name: { id: 'Standar jenjang', en: 'Class standards' },
  },
  {
    path: '/ketentuan/aturan',
    need: 'standards.read',
    menu: 'ketentuan',
    load: () => import('./policy.tsx'),
    name: { id: 'Ketentuan yang berlaku', en: 'Rules in force' },
  },
  {
    path: '/ketentuan/banding',
    need: 'standards.read',
    menu: 'ketentuan',
    load: () => import('./compare.tsx'),
    name: { id: 'Bandingkan versi ketentuan', en: 'Compare versions of the rules' },
  },
  {
    path: '/ketentuan/versi-baru',
    need: 'standards.write',
    menu: 'ketentuan',
    load: () => import('./new-version.tsx'),
    name: { id: 'Versi baru ketentuan', en: 'New version of the rules' },
  },
]
