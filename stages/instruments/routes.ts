// Instruments with status, forms and counts; then what belongs to the bank and to keys.
import { Refusal } from '../../kit/refusal.ts'
import { noOne, type Route, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { bankRoutes } from './bank-routes.ts'
import { formRoutes } from './form-routes.ts'
import { keyRoutes } from './key-routes.ts'
import { type InstrumentOverview, instruments } from './store.ts'
import { trialRoutes } from './trial-routes.ts'

export const routes: readonly Route[] = [
  serve(api.listInstruments)
    .about(noOne)
    .by(async (_, { tx }) => ({ instruments: (await instruments(tx)).flatMap(reply) })),

  serve(api.showInstrument)
    .about(noOne)
    .by(async ({ id }, { tx }) => {
      const [instrument] = (await instruments(tx)).filter((one) => one.id === id).flatMap(reply)
      if (!instrument) throw new Refusal('instruments.no-instrument' satisfies api.InstrumentsRefusal, { id }, 404)
      return { instrument }
    }),
  ...bankRoutes,
  ...keyRoutes,
  ...formRoutes,
  ...trialRoutes,
]

/** An instrument that nobody has stated a status for does not exist for a reader yet. */
function reply(instrument: InstrumentOverview) {
  const [status] = instrument.history
  return status ? [{ ...instrument, status }] : []
}
