import type { DeskPage } from '../page.ts'

export const accessPages: readonly DeskPage[] = [
  {
    path: '/sesi-saya',
    need: 'signed-in',
    load: () => import('./my-sessions.tsx'),
    name: { id: 'Sesi saya', en: 'My sessions' },
  },
  {
    path: '/kata-sandi',
    need: 'signed-in',
    load: () => import('./password-pages.tsx'),
    name: { id: 'Ganti kata sandi', en: 'Change password' },
  },
]
