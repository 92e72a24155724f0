import type { DeskPage } from '../page.ts'

export const talentPages: readonly DeskPage[] = [
  {
    path: '/talenta/peta',
    need: 'talent.read',
    load: () => import('./map.tsx'),
    menu: 'talenta',
    name: { id: 'Peta internal', en: 'Internal map' },
  },
  {
    path: '/talenta/antarwaktu',
    need: 'talent.read',
    load: () => import('./over-time.tsx'),
    menu: 'talenta',
    name: { id: 'Peta antarwaktu', en: 'Maps over time' },
  },
  {
    path: '/talenta/impor',
    need: 'talent.import',
    load: () => import('./import.tsx'),
    menu: 'talenta',
    name: { id: 'Impor predikat kinerja dan kotak SIMATA', en: 'Import of grades and SIMATA boxes' },
  },
]
