import type { DeskPage } from '../page.ts'

export const registerPages: readonly DeskPage[] = [
  { path: '/data-pegawai', need: 'register.read', load: () => import('./employees.tsx'), menu: 'pegawai' },
  {
    path: '/data-pegawai/impor',
    need: 'register.import',
    load: () => import('./imports.tsx'),
    menu: 'pegawai',
    name: { id: 'Impor data pegawai', en: 'Import employees' },
  },
  { path: '/data-pegawai/impor/$id', need: 'register.import', load: () => import('./import.tsx'), menu: 'pegawai' },
  { path: '/data-pegawai/impor/$id/pemetaan', need: 'register.import', load: () => import('./mapping.tsx'), menu: 'pegawai' },
  { path: '/data-pegawai/$id', need: 'register.read', load: () => import('./employee.tsx'), menu: 'pegawai' },
]
