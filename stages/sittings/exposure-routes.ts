// Exposure of forms, for those who keep the bank.
import { noOne, type Route, serve } from '../../server/serve.ts'
import * as api from './exposure-api.ts'
import { exposureByForm } from './exposure-store.ts'

export const exposureRoutes: readonly Route[] = [
  serve(api.formExposure)
    .about(noOne)
    .by(async (_input, { tx }) => ({ forms: await exposureByForm(tx) })),
]
