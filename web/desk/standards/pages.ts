import type { DeskPage } from '../page.ts'

export const standardsPages: readonly DeskPage[] = []
