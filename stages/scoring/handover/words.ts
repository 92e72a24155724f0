// How states are named, the same on the screen and in files.
import type { FeedbackState } from './feedback-rule.ts'
import type { LeftReason, ResultStanding } from './standing.ts'

type Both = { readonly id: string; readonly en: string }

export const standingWords: Readonly<Record<ResultStanding, Both>> = {
  disampaikan: { id: 'Disampaikan', en: 'Handed over' },
  siap: { id: 'Siap disampaikan', en: 'Ready' },
  dikembalikan: { id: 'Dikembalikan Ketua Tim', en: 'Sent back by the head of team' },
  'belum-diterima': { id: 'Belum disetujui', en: 'Not accepted yet' },
  'tanpa-laporan': { id: 'Laporan belum tercetak', en: 'No report yet' },
  keberatan: { id: 'Keberatan terbuka', en: 'Open objection' },
}

export const leftWords: Readonly<Record<LeftReason, Both>> = {
  dikembalikan: { id: 'dikembalikan Ketua Tim', en: 'sent back by the head of team' },
  'belum-diterima': { id: 'belum disetujui atau diterima', en: 'not approved or accepted yet' },
  'tanpa-laporan': { id: 'laporan belum tercetak', en: 'no printed report' },
  keberatan: { id: 'keberatan terbuka', en: 'an open objection' },
  sendiri: { id: 'milik peminta atau pemutus', en: 'of the one who asks or decides' },
}

export const feedbackWords: Readonly<Record<FeedbackState, Both>> = {
  belum: { id: 'Belum dijadwalkan', en: 'Not planned' },
  dijadwalkan: { id: 'Dijadwalkan', en: 'Planned' },
  'tidak-hadir': { id: 'Tidak hadir', en: 'Did not come' },
  terlaksana: { id: 'Terlaksana', en: 'Held' },
  ditandatangani: { id: 'Ditandatangani', en: 'Signed' },
  'tidak-setuju': { id: 'Terlaksana, ada catatan', en: 'Held, with a remark' },
}
