// Everything that handing over answers.
import type { Route } from '../../../server/serve.ts'
import { feedbackRoutes } from './feedback-routes.ts'
import { overviewRoutes } from './overview-routes.ts'
import { ownFeedbackRoutes } from './own-routes.ts'
import { waveRoutes } from './wave-routes.ts'

export const handoverRoutes: readonly Route[] = [...overviewRoutes, ...waveRoutes, ...feedbackRoutes, ...ownFeedbackRoutes]
