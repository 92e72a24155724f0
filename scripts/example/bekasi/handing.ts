// Results on their way to their people: two waves, each asked for by one person and carried out by another;
// then somebody who opens the own result and objects, to the answer of a second person.

import * as objections from '../../../stages/objections/api.ts'
import * as handover from '../../../stages/scoring/handover/api.ts'
import type { JobClass } from '../../../stages/standards/class.ts'
import type { Line } from '../table.ts'
import { comeIn, lookAndObject } from './portal.ts'
import type { World } from './world.ts'

const structural = new Set(['administrator', 'pengawas'])
const day = '2023-12-28'

/** Hands everything over: structural posts first, then the others. `approved`: results in the register. */
export async function handOver(world: World, id: string, approved: number): Promise<Line[]> {
  const before = await (await world.as('admin-penilaian')).call(handover.showHandover, { id })
  const named = before.classes.map((one) => one.class as JobClass)
  const waves = [named.filter((one) => structural.has(one)), named.filter((one) => !structural.has(one))]
  let handed = 0
  for (const classes of waves) if (classes.length > 0) handed += await wave(world, id, classes)
  const after = await (await world.as('admin-penilaian')).call(handover.showHandover, { id })
  return [
    { what: 'Gelombang penyampaian oleh dua orang', figure: after.waves.filter((one) => one.state === 'disampaikan').length },
    { what: 'Hasil disampaikan', figure: handed, must: approved, because: 'disetujui' },
    {
      what: '  siap dibuka orangnya',
      figure: after.classes.reduce((sum, one) => sum + one.handed, 0),
      must: handed,
      because: 'disampaikan',
    },
  ]
}

/** One wave. Its letters wait for their signature, as all letters here do: the second person says so and goes on. */
async function wave(world: World, id: string, classes: JobClass[]): Promise<number> {
  const planner = await world.as('admin-penilaian')
  const asked = await planner.call(handover.askWave, {
    ...{ id, classes, plannedOn: day, feedbackWay: 'kelompok', feedbackPlace: 'Aula Diskominfo' },
    note: 'Penyampaian hasil sesuai rencana',
  })
  await planner.call(handover.makeWaveLetters, { id: asked.id })
  const decider = await world.as('kepala-bkpsdm')
  const { items } = await decider.call(handover.showHandover, { id })
  const { handed } = await decider.call(handover.decideWave, {
    ...{ id: asked.id, agreed: true, items: (items?.weak ?? 0) + (items?.unequal ?? 0) },
    left: Object.values(asked.preview.left).reduce((sum, count) => sum + count, 0),
    reason: 'Surat pengantar menunggu tanda tangan; dikirim hari ini juga',
  })
  return handed
}

/** Somebody comes in with a slip, reads the own result and objects; an Asesor who had no part in it examines, the head decides: the result stands. */
export async function answerObjection(world: World, eventId: string): Promise<Line[]> {
  const admin = await world.as('admin-penilaian')
  const { people } = await admin.call(handover.listHandoverPeople, { id: eventId })
  const somebody = people.find((one) => one.standing === 'disampaikan')
  if (!somebody) throw new Error('Nobody has a result')
  const person = await comeIn(world, somebody)
  const { id, read } = await lookAndObject(
    person,
    somebody.sittingId,
    'Saya merasa waktu mengerjakan berkurang karena gangguan jaringan di ruang ujian. Mohon diperiksa.',
  )
  const open = await (await world.as('ketua-tim')).call(objections.openOf, { eventId })
  const { candidates } = await admin.call(objections.listCandidates, { id })
  const examiner = candidates.find((one) => one.name === 'Contoh Asesor' && one.bars.length === 0)
  if (!examiner) throw new Error('Nobody may examine the objection')
  await admin.call(objections.assignExaminer, { id, accountId: examiner.accountId })
  const assessor = await world.as('asesor')
  await assessor.call(objections.showExamination, { id })
  await assessor.call(objections.propose, {
    ...{ id, effect: 'tetap' },
    findings: 'Catatan ruang tidak memuat gangguan pada meja ini; seluruh soal dijawab sebelum waktu berakhir.',
    answer: 'Pemeriksaan tidak menemukan waktu yang hilang: jawaban terakhir diterima sebelum waktu habis. Hasil tetap.',
  })
  await (await world.as('kepala-bkpsdm')).call(objections.decideObjection, { id, agreed: true })
  const { objections: all } = await admin.call(objections.listObjections, {})
  return [
    { what: 'Masuk dengan slip, hasil sendiri dan laporannya dibuka', figure: read ? 1 : 0, must: 1, because: 'peserta' },
    { what: 'Keberatan diajukan dan tampak pada hasilnya', figure: open.open.length, must: 1, because: 'keberatan' },
    {
      what: '  dijawab oleh pemeriksa dan orang kedua',
      figure: all.filter((one) => one.state === 'diputus').length,
      must: 1,
      because: 'keberatan',
    },
  ]
}
