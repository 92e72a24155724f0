import type { Json } from '../../kit/canonical.ts'
import type { Actor } from '../../kit/permission.ts'
import { Refusal } from '../../kit/refusal.ts'
import { noOne, serve } from '../../server/serve.ts'
import * as api from './api.ts'
import { entryCsv } from './entry-csv.ts'
import { chainState, entriesBy, entryById, record, verifyChain } from './store.ts'

// The record is read whole or not at all: who may read it sees every room and every unit.
export const routes = [
  serve(api.listEntries)
    .about(noOne)
    .by(async ({ before, limit, ...filter }, { tx }) => {
      const rows = await entriesBy(tx, filter, { before, limit: limit + 1 })
      const entries = rows.slice(0, limit).map(entryReply)
      return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null }
    }),

  serve(api.showEntry)
    .about(noOne)
    .by(async ({ id }, { tx }) => {
      const { entry, block } = await entryById(tx, id)
      return {
        entry: entryReply(entry),
        data: entry.data as Record<string, unknown>,
        hash: entry.hash.toString('hex'),
        block: block && {
          number: block.number,
          sealedAt: block.sealedAt.toISOString(),
          entries: block.ids.length,
          previous: block.previous.toString('hex'),
          hash: block.hash.toString('hex'),
        },
      }
    }),

  serve(api.showChain)
    .about(noOne)
    .by(async (_, { tx }) => {
      const { head, unsealed } = await chainState(tx)
      return {
        head: head && { number: head.number, hash: head.hash.toString('hex') },
        sealedAt: head?.sealedAt.toISOString() ?? null,
        unsealed,
      }
    }),

  serve(api.verifyRecord)
    .about(noOne)
    .by(async ({ number, hash }, ctx) => {
      const verdict = await verifyChain(ctx.tx, number && hash ? { known: { number, hash } } : {})
      const { firstBreak, head, blocks, entries } = verdict
      await record(ctx, 'audit.record-verified', { data: { blocks, entries, head: head?.hash ?? null, firstBreak } })
      return {
        ...verdict,
        firstBreak: firstBreak && {
          kind: firstBreak.kind,
          entry: 'entry' in firstBreak ? firstBreak.entry : null,
          block: firstBreak.block,
        },
      }
    }),

  serve(api.exportEntries)
    .about(noOne)
    .by(async (filter, ctx) => {
      const rows = await entriesBy(ctx.tx, filter, { limit: api.longestExport + 1 })
      if (rows.length > api.longestExport)
        throw new Refusal('audit.export-too-long' satisfies api.AuditRefusal, { limit: api.longestExport })
      await record(ctx, 'audit.entries-exported', { data: { ...filter, entries: rows.length } })
      const text = entryCsv(rows.map((row) => ({ ...row, actor: row.actor as Json, data: row.data as Json })))
      return { name: `catatan-audit-${ctx.now.toISOString().slice(0, 10)}.csv`, type: 'text/csv; charset=utf-8', body: Buffer.from(text) }
    }),
]

type Row = Awaited<ReturnType<typeof entriesBy>>[number]

function entryReply({ id, at, actor, act, object, subjects, reason, block }: Row): api.EntryReply {
  return { id, at: at.toISOString(), actor: actorReply(actor as unknown as Actor), act, object, subjects, reason, block }
}

function actorReply(actor: Actor): api.EntryReply['actor'] {
  const none = { name: null, accountId: null, personId: null, job: null, roles: [] }
  if (actor.kind === 'account')
    return {
      ...none,
      kind: 'account',
      name: actor.name,
      accountId: actor.accountId,
      personId: actor.personId,
      roles: [...new Set(actor.grants.map((grant) => grant.role))],
    }
  if (actor.kind === 'participant') return { ...none, kind: 'participant', personId: actor.personId }
  if (actor.kind === 'system') return { ...none, kind: 'system', job: actor.job }
  return { ...none, kind: 'nobody' }
}
