// Documents for those who may read them, and the one question that anybody may ask.
import { inList, noOne, type Route, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { copiesOf, copyOf, readerOf } from './copy-store.ts'
import { fingerprint } from './fingerprint.ts'
import * as store from './store.ts'

export const routes: Route[] = [
  serve(api.listDocuments)
    .about(inList)
    .by(async (input, { tx, reach, actor }) => {
      const reader = actor.kind === 'account' ? actor.personId : null
      return store.documentWindow(tx, input, { reach, reader })
    }),
  serve(api.downloadDocument)
    .about(async (input, { tx }) => {
      const document = await store.documentById(tx, input.id)
      return { subjects: document.subjects, unitPath: document.unitPath, object: document }
    })
    .by(async (_input, ctx, document) => {
      const body = await copyOf(ctx, document.id, await readerOf(ctx.tx, ctx.actor))
      return { name: `${document.kind}-${fingerprint(document.dataHash)}.pdf`, type: 'application/pdf', body, inline: true }
    }),
  serve(api.listCopies)
    .about(async (input, { tx }) => {
      const document = await store.documentById(tx, input.id)
      return { subjects: document.subjects, unitPath: document.unitPath, object: document.id }
    })
    .by(async (_input, { tx }, id) => ({
      copies: (await copiesOf(tx, id)).map(({ madeAt, ...copy }) => ({ ...copy, madeAt: madeAt.toISOString() })),
    })),
  serve(api.checkFingerprint)
    .about(noOne)
    .by(async (input, { tx }) => {
      const found = await store.checkFingerprint(tx, input.fingerprint)
      return found ? { genuine: true as const, ...found } : { genuine: false as const }
    }),
]
