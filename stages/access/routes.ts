import { accountRoutes } from './account-routes.ts'
import { oidcRoutes } from './oidc/oidc-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { setUpRoutes } from './set-up-routes.ts'
import { slipSignInRoutes } from './slips/slip-routes.ts'

/** All doors of this room. */
export const routes = [...setUpRoutes, ...sessionRoutes, ...accountRoutes, ...slipSignInRoutes, ...oidcRoutes]
