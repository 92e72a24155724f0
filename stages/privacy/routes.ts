// Everything that this room answers.
import type { Route } from '../../server/serve.ts'
import { assessmentRoutes } from './assessment-routes.ts'
import { destructionRoutes } from './destruction-routes.ts'
import { requestRoutes } from './request-routes.ts'

export const routes: readonly Route[] = [...assessmentRoutes, ...requestRoutes, ...destructionRoutes]
