// All pages of the desk. A room adds its list here.
import { accessPages } from './access/pages.ts'
import { auditPages } from './audit/pages.ts'
import { documentPages } from './documents/pages.ts'
import { homePages } from './home/pages.ts'
import type { DeskPage } from './page.ts'
import { registerPages } from './register/pages.ts'
import { scoringPages } from './scoring/pages.ts'
import { sittingPages } from './sittings/pages.ts'
import { standardsPages } from './standards/pages.ts'

export const pages: readonly DeskPage[] = [
  ...homePages,
  ...registerPages,
  ...sittingPages,
  ...scoringPages,
  ...standardsPages,
  ...auditPages,
  ...accessPages,
  ...documentPages,
]
