// The pages of the person's own place. They stand in its own frame; those with a name make its menu,
// in this order. Rooms add theirs here.
import type { DeskPage } from '../page.ts'

export const ownPages: readonly DeskPage[] = [
  {
    path: '/saya/jadwal',
    need: 'own.read',
    frame: 'mine',
    load: () => import('./sittings.tsx'),
    name: { id: 'Jadwal Saya', en: 'My Schedule' },
  },
  {
    path: '/saya/hasil',
    need: 'own.read',
    frame: 'mine',
    load: () => import('./result.tsx'),
    name: { id: 'Hasil Saya', en: 'My Results' },
  },
  {
    path: '/saya/keberatan',
    need: 'own.read',
    frame: 'mine',
    load: () => import('../objections/own.tsx'),
    name: { id: 'Tanya & Keberatan', en: 'Questions & Objections' },
  },
  {
    path: '/saya/data',
    need: 'own.read',
    frame: 'mine',
    load: () => import('../privacy/own-data.tsx'),
    name: { id: 'Data Pribadi Saya', en: 'My Personal Data' },
  },
]

/** Whether a page of the own place exists. */
export const hasPage = (path: string): boolean => ownPages.some((page) => page.path === path)
