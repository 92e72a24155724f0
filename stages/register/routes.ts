// All calls of the register.
import type { Route } from '../../server/serve.ts'
import { accommodationRoutes } from './accommodations/routes.ts'
import { assessmentRoutes } from './assessments/routes.ts'
import { employeeRoutes } from './employees/routes.ts'
import { importRoutes } from './import/routes.ts'
import { queueRoutes } from './queue/routes.ts'

export const routes: readonly Route[] = [...employeeRoutes, ...importRoutes, ...queueRoutes, ...accommodationRoutes, ...assessmentRoutes]
