// Everything that can be asked of this room.
import type { Route } from '../../server/serve.ts'
import { openRoutes } from './open-routes.ts'

export const routes: readonly Route[] = [...openRoutes]
