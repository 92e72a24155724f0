// Templates of letters: read, written as the next version, looked at while they are written.
import { Refusal } from '../../kit/refusal.ts'
import { noOne, type Route, serve } from '../../server/serve.ts'
import * as api from './letter-api.ts'
import { exampleFacts, kindOf, type LetterKind } from './letter-kinds.ts'
import { letterData, letterTemplate } from './letter-print.ts'
import { officials } from './letter-store.ts'
import { templateProblems } from './letter-template.ts'
import { picture } from './press.ts'
import { qrCode } from './qr.ts'
import * as store from './template-store.ts'

export const templateRoutes: readonly Route[] = [
  serve(api.listTemplates)
    .about(noOne)
    .by(async (_input, { tx, now }) => {
      await store.ensureTemplates(tx, now)
      const rows = await store.templateLines(tx)
      return {
        templates: rows.map(({ createdAt, kind, ...row }) => ({
          ...row,
          kind: kind as LetterKind,
          form: kindOf(kind as LetterKind).form,
          changedAt: row.version > 1 ? createdAt.toISOString() : null,
        })),
      }
    }),
  serve(api.showTemplate)
    .about(noOne)
    .by(async ({ kind }, { tx, now }) => {
      await store.ensureTemplates(tx, now)
      return { versions: await store.templateVersions(tx, kind), offices: (await officials(tx)).map((one) => one.office) }
    }),
  serve(api.saveTemplate)
    .about(async () => ({ subjects: [], unitPath: [], object: undefined }))
    .by(async ({ kind, ...text }, ctx) => {
      const problems = templateProblems(kind, text)
      const places = problems.slice(0, 20).map((one) => `${one.field}:${one.line}:${one.column}:${one.found}`)
      if (places.length > 0) throw new Refusal('documents.template-names' satisfies api.LetterRefusal, { places })
      const by = ctx.actor.kind === 'account' ? ctx.actor.name : ''
      return { version: await store.appendTemplate(ctx, kind, { ...text, by }) }
    }),
  serve(api.previewTemplate)
    .about(noOne)
    .by(async ({ kind, ...template }, ctx) => {
      const problems = templateProblems(kind, template)
      if (problems.length > 0) return { problems, svg: null, pages: 0 }
      const listed = await officials(ctx.tx)
      const facts = exampleFacts(kind)
      const { data, files } = await letterData(ctx.tx, {
        ...{ kind, template, facts, madeAt: ctx.now },
        number: facts.values.nomor ?? null,
        dated: '2023-12-04',
        signer: listed.find((one) => one.office === template.signatoryOffice) ?? listed[0] ?? null,
      })
      const qr = qrCode('CONTOH', 'Kode QR')
      const seal = { fingerprint: '0000 0000 0000 0000 0000' }
      const drawn = await picture({ template: letterTemplate, data: { data, seal } as never, files: { ...files, 'qr.svg': qr } })
      return { problems: [], ...drawn }
    }),
]
