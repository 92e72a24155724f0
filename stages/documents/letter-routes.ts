// Letters on their way: draft, number, signature, issued. Each step is refused out of its turn.
import { sql } from 'kysely'
import { Refusal } from '../../kit/refusal.ts'
import { type Context, type FileReply, inList, type Route, serve } from '../../server/serve.ts'
import { record } from '../audit/store.ts'
import * as api from './letter-api.ts'
import { letterLines, lettersToHandOut, putCancelled, putDecision, putReceived, putSigned, signedFile } from './letter-list-store.ts'
import { letterDraft } from './letter-print.ts'
import * as store from './letter-store.ts'
import { type LetterPaper, lettersZip, paperName } from './letter-zip.ts'
import { print } from './print.ts'
import type { SignedCheck } from './signed-check.ts'
import { checkSigned, scanned } from './signed-file.ts'
import { pdfOf } from './store.ts'

const { refuse } = store
const readerOf = ({ actor }: Context) => (actor.kind === 'account' ? actor.accountId : null)

/** A letter is about its people and the units whose leaders may read it. */
const aboutLetter = async (input: { id: string }, { tx }: Context) => {
  const letter = await store.letterById(tx, input.id, true)
  return { subjects: letter.subjects, unitPath: letter.unitPath, object: letter }
}
/** Several letters at once: only whoever has the whole agency. */
const wholeAgency = async () => ({ subjects: [], unitPath: [], object: undefined })

const inState = (letter: store.Letter, ...states: api.LetterState[]) => {
  if (!states.includes(letter.state)) throw refuse('documents.letter-state', { state: letter.state })
}

async function lockAll(ctx: Context, ids: readonly string[], ...states: api.LetterState[]): Promise<store.Letter[]> {
  const letters = []
  // in one order, so that two batches never wait for each other
  for (const id of [...new Set(ids)].sort()) letters.push(await store.letterById(ctx.tx, id, true))
  for (const letter of letters) inState(letter, ...states)
  return letters
}

const listLetters = serve(api.listLetters)
  .about(inList)
  .by(async (input, ctx) => ({
    letters: await letterLines(ctx.tx, input, { reach: ctx.reach, reader: readerOf(ctx) }),
    officials: await store.officials(ctx.tx),
  }))

const submitLetters = serve(api.submitLetters)
  .about(wholeAgency)
  .by(async (input, ctx) => {
    const letters = await lockAll(ctx, input.ids, 'draf')
    const ids = letters.map((one) => one.id)
    if (input.signer) await store.replaceSigner(ctx.tx, ids, input.signer)
    else if (letters.some((one) => !one.signer)) throw refuse('documents.signer-missing', {}, 422)
    const concerned = await store.concernedSigners(ctx.tx, ids)
    if (concerned.size === ids.length) throw refuse('documents.signer-concerned', { count: concerned.size }, 422)
    const moved = ids.filter((id) => !concerned.has(id))
    await store.setState(ctx.tx, moved, 'menunggu-nomor')
    await record(ctx, 'documents.letters-submitted', {
      object: letters[0]?.object,
      data: { letters: moved, substitute: input.signer?.substitute?.number ?? null },
    })
    return { moved: moved.length, concerned: [...concerned] }
  })

const numberLetters = serve(api.numberLetters)
  .about(wholeAgency)
  .by(async (input, ctx) => {
    const ids = input.letters.map((one) => one.id)
    const numbers = input.letters.map((one) => one.number)
    const twice = numbers.find((one, at) => numbers.indexOf(one) !== at)
    if (twice || new Set(ids).size < ids.length) throw refuse('documents.number-twice', { number: twice ?? '' }, 422)
    // numbers are the agency's own: two who write them at once take turns
    await sql`select pg_advisory_xact_lock(hashtextextended('letter numbers', 0))`.execute(ctx.tx)
    const letters = await lockAll(ctx, ids, 'menunggu-nomor', 'menunggu-tanda-tangan')
    const withFile = letters.find((one) => one.signedType)
    if (withFile) throw refuse('documents.letter-state', { state: 'menunggu-tanda-tangan' })
    const [used] = await store.usedNumbers(ctx.tx, numbers, ids)
    if (used) throw refuse('documents.number-used', { number: used })
    // set aside first: within the batch two letters may change places
    await sql`update documents.letter set number = null, dated = null, state = 'menunggu-nomor' where id = any(${ids}::uuid[])`.execute(
      ctx.tx,
    )
    for (const { id, number } of input.letters) await store.putNumber(ctx.tx, id, { number, dated: input.dated })
    await store.printLater(ctx.tx, ids)
    await record(ctx, 'documents.letters-numbered', { object: letters[0]?.object, data: { letters: input.letters, dated: input.dated } })
    return { numbered: ids.length }
  })

const letterFile = serve(api.letterFile)
  .about(aboutLetter)
  .by(async ({ which }, ctx, letter): Promise<FileReply> => {
    const paper = await paperOf(ctx, letter, which)
    await record(ctx, 'documents.letter-read', {
      object: `letter:${letter.id}`,
      subjects: letter.subjects,
      data: { state: letter.state, which: which ?? null },
    })
    return { name: paperName({ letter, ...paper }), ...paper, inline: which !== 'cetak' }
  })

async function paperOf(
  ctx: Context,
  letter: store.Letter,
  which: 'cetak' | 'bertanda' | undefined,
): Promise<Pick<LetterPaper, 'body' | 'type'>> {
  const signed = which !== 'cetak' && (which === 'bertanda' || letter.state === 'terbit') ? await signedFile(ctx.tx, letter.id) : null
  if (signed) return signed
  if (which === 'bertanda') throw refuse('documents.letter-file-missing', {}, 404)
  if (letter.documentId) return { body: await pdfOf(ctx.tx, letter.documentId), type: 'application/pdf' }
  if (which === 'cetak') throw refuse('documents.not-printed')
  const draft = await letterDraft(ctx.tx, await store.letterContent(ctx.tx, letter))
  return { body: (await print(draft, ctx.address)).pdf, type: 'application/pdf' }
}

const downloadZip = serve(api.lettersZip)
  .about(inList)
  .by(async (input, ctx): Promise<FileReply> => {
    const papers = await lettersToHandOut(ctx.tx, input, ctx.reach)
    if (papers.length === 0) throw refuse('documents.no-letters', {}, 404)
    await record(ctx, 'documents.letters-read', { object: input.object, data: { letters: papers.map((one) => one.letter.id) } })
    return { name: `surat-${input.kind ?? 'semua'}.zip`, type: 'application/zip', body: lettersZip(papers, ctx.now) }
  })

const uploadSigned = serve(api.uploadSigned)
  .about(aboutLetter)
  .by(async ({ how }, ctx, letter) => {
    inState(letter, 'menunggu-tanda-tangan')
    if (!letter.documentId) throw refuse('documents.not-printed')
    const bytes = await collect(ctx.upload?.stream)
    if (!bytes) throw refuse('documents.file-size', { limit: api.largestSigned }, 413)
    const scan = scanned(bytes)
    if (!scan || (how === 'elektronik' && scan.type !== 'application/pdf')) throw refuse('documents.file-kind', {}, 415)
    const check = how === 'scan' ? scan.check : checkSigned(await pdfOf(ctx.tx, letter.documentId), bytes)
    if (check.flaw) throw refuse(`documents.signed-${check.flaw}`, {}, 422)
    await putSigned(ctx, letter.id, { bytes, type: scan.type, check })
    await recordSigned(ctx, letter, 'documents.signed-brought', { how, verdict: check.verdict, passed: check.passed, open: check.open })
    if (check.verdict === 'sesuai') await issued(ctx, letter)
    return check.verdict === 'sesuai'
      ? { state: 'terbit' as const, verdict: check.verdict }
      : { state: letter.state, verdict: 'perlu-mata' as const }
  })

const recordSigned = (
  ctx: Context,
  letter: store.Letter,
  act: `documents.${string}`,
  data: { [key: string]: string | readonly string[] },
  reason?: string,
) => record(ctx, act, { object: `letter:${letter.id}`, subjects: letter.subjects, data, ...(reason ? { reason } : {}) })

async function issued(ctx: Context, letter: store.Letter): Promise<void> {
  // whoever came to the list since: nobody's own case is issued with his or her name under it
  if ((await store.concernedSigners(ctx.tx, [letter.id])).size > 0) throw refuse('documents.signer-concerned', { count: 1 }, 422)
  await store.issue(ctx, letter)
  await recordSigned(ctx, letter, 'documents.letter-issued', { number: letter.number ?? '' })
}

const decideSigned = serve(api.decideSigned)
  .about(aboutLetter)
  .by(async ({ agreed, reason }, ctx, letter) => {
    inState(letter, 'menunggu-tanda-tangan')
    const check = letter.signedCheck as SignedCheck | null
    if (!check) throw refuse('documents.nothing-to-decide')
    if (letter.signedBy === readerOf(ctx)) throw refuse('documents.same-person')
    await putDecision(ctx, letter.id, agreed)
    await recordSigned(ctx, letter, agreed ? 'documents.signed-accepted' : 'documents.signed-given-back', {}, reason)
    if (agreed) await issued(ctx, letter)
    return { state: agreed ? ('terbit' as const) : letter.state }
  })

const cancelLetter = serve(api.cancelLetter)
  .about(aboutLetter)
  .by(async ({ reason }, ctx, letter) => {
    inState(letter, 'draf', 'menunggu-nomor', 'menunggu-tanda-tangan', 'terbit')
    await putCancelled(ctx.tx, letter.id, reason)
    await recordSigned(ctx, letter, 'documents.letter-cancelled', { was: letter.state }, reason)
    return {}
  })

const markReceived = serve(api.markReceived)
  .about(aboutLetter)
  .by(async ({ by, at }, ctx, letter) => {
    inState(letter, 'terbit')
    await putReceived(ctx.tx, letter.id, { by, at: new Date(at) })
    await recordSigned(ctx, letter, 'documents.letter-received', { at })
    return {}
  })

/** The whole stream, or null where it is longer than a signed file may be. */
async function collect(stream: AsyncIterable<Buffer> | undefined): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream ?? []) {
    size += chunk.length
    if (size > api.largestSigned) return null
    chunks.push(chunk)
  }
  if (size === 0) throw new Refusal('request.no-file', {})
  return Buffer.concat(chunks)
}

export const letterRoutes: readonly Route[] = [
  listLetters,
  submitLetters,
  numberLetters,
  letterFile,
  downloadZip,
  uploadSigned,
  decideSigned,
  cancelLetter,
  markReceived,
]
