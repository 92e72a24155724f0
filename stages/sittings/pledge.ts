// What a participant reads and agrees to before the first item: the privacy notice (UU 27/2022; the
// basis is the legal duty, so it is a notice and not a consent) and the pledge of honesty (pakta
// integritas). A change of the words is a new version. The words as read are stored with the sitting.
import type { Language } from '../../kit/wording.ts'

export type Pledge = {
  readonly version: string
  readonly language: Language
  readonly noticeTitle: string
  readonly notice: readonly string[]
  readonly pledgeTitle: string
  readonly pledge: readonly string[]
}

export const pledgeVersion = '2026-1'

const id: Pledge = {
  version: pledgeVersion,
  language: 'id',
  noticeTitle: 'Pemberitahuan tentang data Anda',
  notice: [
    'Penilaian ini dilaksanakan sebagai kewajiban hukum instansi dalam manajemen ASN, bukan atas dasar persetujuan Anda (UU Nomor 27 Tahun 2022).',
    'Yang dicatat: identitas dari Data Pegawai, jawaban Anda dan waktunya, serta hal yang terjadi selama ujian. Tidak ada kamera atau suara yang direkam oleh layar ini.',
    'Jawaban dipakai untuk penilaian kompetensi dan pengembangan Anda. Hasil hanya dapat dibuka oleh petugas yang berwenang, dan setiap pembukaan dicatat.',
    'Anda berhak mengetahui hasil Anda, meminta perbaikan data, dan mengajukan keberatan melalui perangkat daerah yang membidangi kepegawaian.',
  ],
  pledgeTitle: 'Pakta integritas',
  pledge: [
    'Saya mengerjakan sendiri, tanpa bantuan orang lain, catatan, atau perangkat lain.',
    'Saya menjawab sesuai dengan apa yang sungguh akan saya lakukan.',
    'Saya tidak menyalin, memotret, atau menyebarkan soal.',
    'Saya mengikuti petunjuk Pengawas Ruang.',
  ],
}

const en: Pledge = {
  version: pledgeVersion,
  language: 'en',
  noticeTitle: 'Notice about your data',
  notice: [
    'This assessment is a legal duty of the agency in managing its civil servants; it does not rest on your consent (Law 27 of 2022).',
    'What is recorded: your identity from the register, your answers and their times, and what happens during the test. This screen records neither camera nor sound.',
    'Your answers serve the assessment of your competencies and your development. Only authorised officers may open the result, and every opening is recorded.',
    'You may see your result, ask for your data to be corrected, and object through the personnel office of your agency.',
  ],
  pledgeTitle: 'Pledge of integrity',
  pledge: [
    'I work on my own, without the help of others, notes or other devices.',
    'I answer with what I would really do.',
    'I do not copy, photograph or pass on the questions.',
    'I follow the instructions of the room proctor.',
  ],
}

export const pledges: Readonly<Record<Language, Pledge>> = { id, en }

/** The words as one text, as stored with the sitting. */
export const pledgeText = (of: Pledge): string => [of.noticeTitle, ...of.notice, '', of.pledgeTitle, ...of.pledge].join('\n')
