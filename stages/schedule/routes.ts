// Everything that can be asked of the schedule, by what it is about.
import type { Route } from '../../server/serve.ts'
import { boardRoutes } from './board-routes.ts'
import { moveRoutes } from './move-routes.ts'
import { paperRoutes } from './papers/paper-routes.ts'
import { placeRoutes } from './place-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { plhRoutes } from './plh-routes.ts'
import { ruleRoutes } from './rule-routes.ts'
import { travelRoutes } from './travel-routes.ts'

export const routes: readonly Route[] = [
  ...placeRoutes,
  ...ruleRoutes,
  ...planRoutes,
  ...moveRoutes,
  ...boardRoutes,
  ...plhRoutes,
  ...travelRoutes,
  ...paperRoutes,
]
