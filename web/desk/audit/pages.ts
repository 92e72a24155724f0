import type { DeskPage } from '../page.ts'

export const auditPages: readonly DeskPage[] = [
  { path: '/jejak-audit', need: 'audit.read', menu: 'audit', load: () => import('./entries.tsx') },
  { path: '/jejak-audit/$id', need: 'audit.read', menu: 'audit', load: () => import('./entry.tsx') },
]
