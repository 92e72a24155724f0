import type { DeskPage } from '../page.ts'

export const auditPages: readonly DeskPage[] = []
