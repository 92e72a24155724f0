import type { DeskPage } from '../page.ts'

export const invigilationPages: readonly DeskPage[] = [
  {
    path: '/ruang',
    need: 'invigilation.run',
    load: () => import('./rooms.tsx'),
    menu: 'jadwal',
    name: { id: 'Ruang saya hari ini', en: 'My rooms today' },
  },
  { path: '/ruang/$id', need: 'invigilation.run', load: () => import('./room.tsx'), menu: 'jadwal', frame: 'own', kept: true },
]
