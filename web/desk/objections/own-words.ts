// The words of the own page of questions and objections, for the person concerned.
import type { Effect, ObjectionState } from '../../../stages/objections/kinds.ts'

const id = {
  title: 'Tanya & Keberatan',
  intro:
    'Tanyakan apa saja tentang hasil Anda. Bila Anda tidak sependapat, ajukan keberatan: diperiksa orang yang tidak ikut menilai, dan dijawab dengan alasan.',
  ask: 'Tanya panitia',
  askWhat: 'Tanpa formulir dan tanpa batas waktu. Jawabannya muncul di halaman ini.',
  askHint: 'Tulis pertanyaan Anda',
  about: 'Tentang hasil',
  aboutAll: 'Penilaian pada umumnya',
  send: 'Kirim pertanyaan',
  more: 'Tulis lagi',
  moreSend: 'Kirim',
  questions: 'Pertanyaan Anda',
  waiting: 'Menunggu jawaban',
  answered: 'Terjawab',
  objections: 'Keberatan Anda',
  object: 'Ajukan keberatan',
  objectWhat: (day: string, left: number) =>
    left < 0
      ? `Batas mengajukan, ${day}, sudah lewat. Keberatan sesudahnya tetap dicatat, tetapi diterima hanya dengan alasan.`
      : left === 0
        ? `Hari ini, ${day}, hari terakhir mengajukan.`
        : `Sampai ${day}, ${left} hari lagi.`,
  fileFor: (event: string) => `Keberatan atas ${event}`,
  reason: 'Apa yang menurut Anda keliru, dan mengapa',
  reasonHint: 'Misalnya: listrik di ruang saya padam dua kali dan waktunya tidak diganti',
  reasonLeast: 'Sekurangnya 10 huruf.',
  file: 'Ajukan keberatan',
  filed: (number: string) => `Keberatan Anda tercatat dengan nomor ${number}.`,
  close: 'Batal',
  testOf: (day: string) => `Tes ${day}`,
  handed: (day: string) => `disampaikan ${day}`,
  blocked: {
    open: 'Keberatan atas hasil ini sedang diperiksa.',
    answered: 'Keberatan atas hasil ini sudah dijawab.',
    withdrawn: 'Hasil ini tidak berlaku lagi.',
  },
  noResults: 'Belum ada hasil yang disampaikan',
  noResultsWhat: 'Keberatan dapat diajukan setelah hasil disampaikan kepada Anda. Bertanya dapat kapan saja.',
  states: {
    'menunggu-penerimaan': 'Diajukan sesudah batas: menunggu keputusan apakah diterima',
    'menunggu-pemeriksa': 'Menunggu pemeriksa yang tidak ikut menilai',
    diperiksa: 'Sedang diperiksa',
    'menunggu-putusan': 'Menunggu putusan',
    diputus: 'Dijawab',
    'tidak-diterima': 'Tidak diterima karena terlambat',
    dicabut: 'Anda cabut',
  } satisfies Record<ObjectionState, string>,
  filedOn: (day: string) => `Diajukan ${day}`,
  due: (day: string, left: number | null) =>
    left === null
      ? `Dijawab paling lambat ${day}`
      : left < 0
        ? `Seharusnya dijawab ${day}`
        : `Dijawab paling lambat ${day}, ${left} hari lagi`,
  yourReason: 'Keberatan Anda',
  answer: 'Jawaban',
  decidedOn: (day: string) => `Diputus ${day}`,
  effects: {
    tetap: 'Hasil Anda tetap.',
    'diolah-ulang': 'Hasil Anda dikoreksi dan diolah ulang.',
    susulan: 'Anda akan dites ulang. Hasil yang lama tidak berlaku lagi.',
    dianulir: 'Hasil Anda dianulir dan tidak dipakai lagi.',
  } satisfies Record<Effect, string>,
  waitsForNew: 'Hasil baru disampaikan setelah disetujui Ketua Tim dan diterima orang kedua.',
  download: 'Unduh jawaban',
  withdraw: 'Cabut keberatan',
  withdrawTitle: 'Cabut keberatan ini?',
  withdrawWhat: 'Pemeriksaannya berhenti dan hasil tetap seperti yang disampaikan. Selama batas belum lewat, Anda dapat mengajukan lagi.',
  attachments: 'Lampiran',
  attach: 'Tambah lampiran',
  attachWhat: 'PDF atau JPEG, paling besar 5 MB.',
  whatHappens: 'Apa yang terjadi kemudian',
  steps: [
    'Keberatan mendapat nomor dan batas jawaban.',
    'Pemeriksanya orang yang tidak menilai, menyetujui, atau mengawasi Anda.',
    'Orang kedua memutus. Jawabannya tertulis, dengan alasan.',
    'Hasil Anda tetap tercatat sampai diputus; siapa pun yang memakainya melihat bahwa ada keberatan.',
  ],
  outcomes: 'Yang mungkin terjadi: hasil tetap, dikoreksi dan diolah ulang, tes ulang, atau dianulir.',
}

const en: typeof id = {
  title: 'Questions & Objections',
  intro:
    'Ask anything about your result. If you disagree, object: somebody who took no part examines it, and you get an answer with reasons.',
  ask: 'Ask the office',
  askWhat: 'No form and no deadline. The answer appears on this page.',
  askHint: 'Write your question',
  about: 'About which result',
  aboutAll: 'The assessment as such',
  send: 'Send the question',
  more: 'Write more',
  moreSend: 'Send',
  questions: 'Your questions',
  waiting: 'Waits for an answer',
  answered: 'Answered',
  objections: 'Your objections',
  object: 'Object',
  objectWhat: (day, left) =>
    left < 0
      ? `The last day, ${day}, is over. It is still noted, but taken only with a reason.`
      : left === 0
        ? `Today, ${day}, is the last day.`
        : `Until ${day}, ${left} days left.`,
  fileFor: (event) => `Objection to ${event}`,
  reason: 'What you think is wrong, and why',
  reasonHint: 'Such as: the power in my room failed twice and the time was not made up',
  reasonLeast: 'At least 10 letters.',
  file: 'File the objection',
  filed: (number) => `Your objection is noted as ${number}.`,
  close: 'Cancel',
  testOf: (day) => `Test of ${day}`,
  handed: (day) => `handed over ${day}`,
  blocked: {
    open: 'An objection to this result is being examined.',
    answered: 'Your objection to this result was answered.',
    withdrawn: 'This result no longer counts.',
  },
  noResults: 'No result handed over yet',
  noResultsWhat: 'You can object once a result is handed over to you. You can ask at any time.',
  states: {
    'menunggu-penerimaan': 'Filed after the last day: waits to be taken or not',
    'menunggu-pemeriksa': 'Waits for an examiner who took no part',
    diperiksa: 'Being examined',
    'menunggu-putusan': 'Waits for a decision',
    diputus: 'Answered',
    'tidak-diterima': 'Not taken because it was late',
    dicabut: 'Withdrawn by you',
  },
  filedOn: (day) => `Filed ${day}`,
  due: (day, left) => (left === null ? `Answered by ${day}` : left < 0 ? `Was due ${day}` : `Answered by ${day}, ${left} days left`),
  yourReason: 'Your objection',
  answer: 'Answer',
  decidedOn: (day) => `Decided ${day}`,
  effects: {
    tetap: 'Your result stands.',
    'diolah-ulang': 'Your result is corrected and scored again.',
    susulan: 'You will be tested again. The old result no longer counts.',
    dianulir: 'Your result is annulled and not used any more.',
  },
  waitsForNew: 'The new result is handed over once the head of team approves and a second person accepts it.',
  download: 'Download the answer',
  withdraw: 'Withdraw the objection',
  withdrawTitle: 'Withdraw this objection?',
  withdrawWhat: 'It is examined no further and the result stays as handed over. Before the last day you can object again.',
  attachments: 'Attachments',
  attach: 'Add a file',
  attachWhat: 'PDF or JPEG, at most 5 MB.',
  whatHappens: 'What happens then',
  steps: [
    'The objection gets a number and a day by which it is answered.',
    'The examiner neither assessed, approved nor proctored you.',
    'A second person decides. The answer is written, with reasons.',
    'Your result stays on record until then; whoever uses it sees that an objection is open.',
  ],
  outcomes: 'What may come of it: it stands, is corrected and scored again, is tested again, or is annulled.',
}

export const ownObjectionWords = { id, en }
