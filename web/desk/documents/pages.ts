import type { DeskPage } from '../page.ts'

export const documentPages: readonly DeskPage[] = [{ path: '/sahih/$fingerprint', need: 'public', load: () => import('./check.tsx') }]
