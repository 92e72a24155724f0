// Everything that can be asked of this room.
import type { Route } from '../../server/serve.ts'
import { deskRoutes } from './desk-routes.ts'
import { examinationRoutes } from './examination-routes.ts'
import { openRoutes } from './open-routes.ts'
import { ownRoutes } from './own-routes.ts'

export const routes: readonly Route[] = [...openRoutes, ...deskRoutes, ...examinationRoutes, ...ownRoutes]
