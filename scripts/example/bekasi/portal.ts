// A person's own way in: a sealed slip that is printed, opened and exchanged for a password of one's own; then
// the own result, its report, and an objection to it.
import * as slips from '../../../stages/access/slips/slip-api.ts'
import * as ownObjections from '../../../stages/objections/own-api.ts'
import * as own from '../../../stages/scoring/own/own-api.ts'
import { pdfPages } from '../../../test/world/pdf-text.ts'
import { type Person, patience, personAt, until } from '../http.ts'
import { newPassword } from '../set-up.ts'
import type { World } from './world.ts'

/** Who comes in, and the sitting whose result he or she looks at. */
export type Newcomer = { readonly personId: string; readonly nip: string; readonly sittingId: string }

/** Gives somebody a slip and lets him or her come in with it; the sign-in is one of those that are told at the end. */
export async function comeIn(world: World, of: Newcomer): Promise<Person> {
  const issuer = await world.as('admin-penilaian')
  const { id } = await issuer.call(slips.issueSlips, { way: 'orang', personIds: [of.personId] })
  await until(
    () => issuer.call(slips.showSlipBatch, { id }),
    (shown) => shown.state === 'selesai',
    patience,
  )
  const password = newPassword()
  const person = personAt(world.address)
  const code = codeOn(await issuer.download(slips.fetchSlips, { id }))
  await person.call(slips.redeemSlip, { login: of.nip, code, password })
  world.logins.push({ role: 'peserta', login: of.nip, password })
  return person
}

/** The code as it is printed on an opened slip, after the day until which it holds. */
function codeOn(slip: Buffer): string {
  const found = /s\.d\.\d{1,2}\p{L}+\d{4}([0-9A-HJKMNP-TV-Z]{16})/u.exec(pdfPages(slip).join(''))?.[1]
  if (!found) throw new Error('The slip shows no code')
  return found
}

/** Opens the own result and its report, and objects to it. Returns whether both were there to read. */
export async function lookAndObject(person: Person, sittingId: string, reason: string): Promise<{ id: string; read: boolean }> {
  const { results } = await person.call(own.listOwnResults, {})
  const runId = results.find((one) => one.sittingId === sittingId && one.step === 'disampaikan')?.runId
  if (!runId) throw new Error('A result that was handed over is not among the own ones')
  const { result } = await person.call(own.showOwnResult, { id: runId })
  const report = await person.download(own.fetchOwnReport, { id: runId })
  const { id } = await person.call(ownObjections.fileObjection, { sittingId, reason })
  return { id, read: Boolean(result) && report.subarray(0, 5).toString() === '%PDF-' }
}
