import type { DeskPage } from '../page.ts'

export const accessPages: readonly DeskPage[] = [
  {
    path: '/pengaturan',
    need: 'agency.read',
    menu: 'pengaturan',
    load: () => import('../agency/settings.tsx'),
    name: { id: 'Identitas instansi', en: 'Identity of the agency' },
  },
  {
    path: '/pengaturan/akun',
    need: 'access.read',
    menu: 'pengaturan',
    load: () => import('./accounts.tsx'),
    name: { id: 'Akun & peran', en: 'Accounts & roles' },
  },
  { path: '/pengaturan/akun/$id', need: 'access.read', menu: 'pengaturan', load: () => import('./account.tsx') },
  {
    path: '/hasil/slip',
    need: 'slips.issue',
    menu: 'penyampaian',
    load: () => import('./slips.tsx'),
    name: { id: 'Slip masuk', en: 'Sign-in slips' },
  },
  { path: '/hasil/slip/$id', need: 'slips.issue', menu: 'penyampaian', load: () => import('./slip-batch.tsx') },
  {
    path: '/pengaturan/layanan-masuk',
    need: 'access.read',
    menu: 'pengaturan',
    load: () => import('./oidc.tsx'),
    name: { id: 'Layanan masuk instansi', en: 'Sign-in service of the agency' },
  },
  { path: '/masuk/layanan', need: 'public', load: () => import('./oidc-return.tsx') },
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
