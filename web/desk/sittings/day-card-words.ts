// Words of a session's day and of answers that arrived after the time.
import type { Words } from '../../kit/language.tsx'

const id = {
  title: 'Kesiapan hari-H',
  openRoom: 'Buka layar ruang',
  cards: (n: number, all: number) => `Kartu dibuat untuk ${n} dari ${all} peserta`,
  tested: (n: number, all: number) => `${n} dari ${all} meja sudah diperiksa perangkatnya`,
  bad: (desks: string) => `Perangkat perlu dibetulkan di meja ${desks}`,
  untested: (desks: string) => `Belum diperiksa: meja ${desks}`,
  readyCode: 'Kode ruang untuk pemeriksaan',
  desk: (n: number) => `Akomodasi meja ${n}`,
  extra: (n: number) => `tambahan ${n} menit`,
  nothingToProvide: 'Tidak ada akomodasi di ruang ini.',
  late: 'Jawaban yang tiba setelah waktu',
  lateWhat:
    'Tersimpan, belum dihitung. Panitia mengajukan dengan alasan; Ketua Tim, orang lain, memutuskan. Bila diterima, hasil dihitung ulang.',
  lateLine: (number: string, seat: number, n: number) => `Peserta ${number}, meja ${seat}: ${n} jawaban`,
  lateSpan: (from: string, to: string) => `tiba ${from} sampai ${to}`,
  ask: 'Ajukan',
  askTitle: 'Ajukan agar dihitung',
  askWhat: (n: number) => `${n} jawaban diajukan kepada Ketua Tim. Keputusannya dicatat beserta alasannya.`,
  asked: (reason: string) => `Diajukan: ${reason}`,
  mine: 'Anda yang mengajukan, jadi orang lain yang memutuskan.',
  admit: 'Terima',
  refuse: 'Jangan hitung',
  admitWhat: 'Jawaban ini ikut dihitung, dan hasil peserta dihitung ulang.',
  refuseWhat: 'Jawaban ini tetap tersimpan dan tidak dihitung.',
  admitted: (reason: string) => `Diterima: ${reason}`,
  refused: (reason: string) => `Tidak dihitung: ${reason}`,
  reason: 'Alasan',
}

const en: typeof id = {
  title: 'Ready for the day',
  openRoom: 'Open the room screen',
  cards: (n, all) => `Cards made for ${n} of ${all} participants`,
  tested: (n, all) => `Machines of ${n} of ${all} desks were tested`,
  bad: (desks) => `Machines to be repaired at desks ${desks}`,
  untested: (desks) => `Not tested: desks ${desks}`,
  readyCode: 'Room code for the test',
  desk: (n) => `Accommodation, desk ${n}`,
  extra: (n) => `${n} minutes more`,
  nothingToProvide: 'No accommodations in this room.',
  late: 'Answers that arrived after the time',
  lateWhat:
    'Stored, not counted. The committee asks with a reason; the head of the team, another person, decides. Where admitted, the result is scored again.',
  lateLine: (number, seat, n) => `Participant ${number}, desk ${seat}: ${n} answers`,
  lateSpan: (from, to) => `arrived ${from} to ${to}`,
  ask: 'Ask',
  askTitle: 'Ask that they count',
  askWhat: (n) => `${n} answers are put before the head of the team. The decision is recorded with its reason.`,
  asked: (reason) => `Asked: ${reason}`,
  mine: 'You asked, so somebody else decides.',
  admit: 'Admit',
  refuse: 'Do not count',
  admitWhat: 'These answers count, and the result is scored again.',
  refuseWhat: 'These answers stay stored and do not count.',
  admitted: (reason) => `Admitted: ${reason}`,
  refused: (reason) => `Not counted: ${reason}`,
  reason: 'Reason',
}

export const dayCardWords: Words<typeof id> = { id, en }
