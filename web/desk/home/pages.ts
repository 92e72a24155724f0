import type { DeskPage } from '../page.ts'

export const homePages: readonly DeskPage[] = [{ path: '/', need: 'signed-in', load: () => import('./home.tsx'), menu: 'beranda' }]
