// Everything that this room answers.
import type { Route } from '../../server/serve.ts'
import { agreementRoutes } from './agreement/routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { eventRoutes } from './event-routes.ts'
import { participantRoutes } from './list/routes.ts'
import { planRoutes } from './plan-routes.ts'

export const routes: readonly Route[] = [...eventRoutes, ...planRoutes, ...participantRoutes, ...decisionRoutes, ...agreementRoutes]
