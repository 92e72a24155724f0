import type { DeskPage } from '../page.ts'

export const privacyPages: readonly DeskPage[] = [
  {
    path: '/pengaturan/pelindungan-data',
    need: 'privacy.read',
    menu: 'pengaturan',
    load: () => import('./privacy.tsx'),
    name: { id: 'Pelindungan data', en: 'Data protection' },
  },
]
