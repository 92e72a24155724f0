// SQL of completed impact assessments, and their paper.
import type { Db } from '../../database/db.ts'
import { localDate } from '../../kit/clock.ts'
import { Refusal } from '../../kit/refusal.ts'
import { dateWords } from '../../kit/wording.ts'
import { type Frame, frameDate, headOf } from '../documents/frame.ts'
import { letterheadOf } from '../documents/letterhead-store.ts'
import type { Draft } from '../documents/print.ts'
import { agency } from '../register/store.ts'
import { policyAt } from '../standards/store.ts'
import type { ImpactFields, PrivacyRefusal } from './api.ts'
import { impactIntro, impactTextVersion, processings, rightLines, risks } from './impact-text.ts'

/** Completed versions, the latest first. */
export async function versions(db: Db) {
  const rows = await db
    .selectFrom('privacy.assessment as p')
    .innerJoin('access.account as a', 'a.id', 'p.completedBy')
    .select(['p.version', 'p.textVersion', 'p.fields', 'p.completedAt', 'a.name as completedBy'])
    .orderBy('p.version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, fields: row.fields as unknown as ImpactFields, completedAt: row.completedAt.toISOString() }))
}

/** Adds a version with the present text. */
export async function appendVersion(tx: Db, of: { fields: ImpactFields; by: string; now: Date }): Promise<number> {
  const version = ((await versions(tx))[0]?.version ?? 0) + 1
  const row = { version, textVersion: impactTextVersion, fields: JSON.stringify(of.fields), completedAt: of.now, completedBy: of.by }
  await tx.insertInto('privacy.assessment').values(row).execute()
  return version
}

const fieldNames: readonly [keyof ImpactFields, string][] = [
  ['controller', 'Pengendali data pribadi'],
  ['contact', 'Pejabat pelindungan data dan kontak'],
  ['basis', 'Dasar hukum dari peraturan instansi sendiri'],
  ['processors', 'Prosesor dan letak server'],
  ['schedule', 'Jadwal retensi arsip (JRA)'],
]

/** The paper of one version. @throws Refusal privacy.not-assessed (404) */
export async function assessmentDraft(db: Db, version: number): Promise<Draft> {
  const found = (await versions(db)).find((one) => one.version === version)
  if (!found) throw new Refusal('privacy.not-assessed' satisfies PrivacyRefusal, {}, 404)
  const head = await letterheadOf(db)
  const { zone } = await agency(db)
  const on = localDate(new Date(found.completedAt), zone)
  const { years, hours } = await policyFigures(db, on)
  const title = 'Penilaian dampak pelindungan data pribadi'
  const frame: Frame = {
    ...headOf(head.agency, head.installation),
    title,
    date: frameDate(new Date(found.completedAt)),
    confidential: false,
    running: { strong: title, lines: [`Versi ${version}`] },
    foot: { strong: `Versi ${version}, ${dateWords(on)}`, lines: [`Teks bawaan ${found.textVersion}.`] },
  }
  return {
    ...({ kind: 'penilaian-dampak', title: `${title}, versi ${version}`, subjects: [], unitPath: [] } as const),
    ...{ object: `impact-assessment:${version}`, series: `impact-assessment:${version}`, template: 'stages/privacy/penilaian-dampak.typ' },
    data: {
      frame,
      heading: title,
      subtitle: 'Sistem penilaian kompetensi pegawai (Nawa), dengan catatan pemrosesan',
      fields: fieldNames.map(([key, name]) => ({ term: name, text: String(found.fields[key]) })),
      approval: { by: found.fields.approval.by, on: dateWords(found.fields.approval.on) },
      intro: [...impactIntro],
      processings: processings.map((one) => ({ ...one })),
      risks: risks.map((one) => ({ ...one })),
      rights: rightLines.map(([name, how]) => ({ name, how })),
      retention: `Masa simpan menurut ketentuan pada ${dateWords(on)}: ${years}. Permintaan pegawai dijawab dalam ${hours} jam.`,
    },
    files: head.files,
  }
}

async function policyFigures(db: Db, on: string) {
  const { values } = await policyAt(db, on)
  const names = { jawaban: 'jawaban', hasil: 'hasil', impor: 'berkas impor', 'sesi-masuk': 'sesi masuk' } as const
  const years = Object.entries(values['retention.years']).map(([kind, n]) => `${names[kind as keyof typeof names]} ${n} tahun`)
  return { years: years.join(', '), hours: values['request.answer-hours'] }
}
