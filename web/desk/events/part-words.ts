// What plan, list and closing say on the page of the event: the codes of stages/events/part.ts as
// sentences, and the points of readiness of this room.
import type { Words } from '../../kit/language.tsx'

type Data = Readonly<Record<string, string | number | null>>
/** Figures and days come written already. */
export type PartWriting = { readonly count: (value: number) => string; readonly date: (day: string) => string }
type Said = (of: Data, write: PartWriting) => string

const number = (of: Data, key: string, { count }: PartWriting) => count(Number(of[key] ?? 0))
const act = (of: Data, acts: Readonly<Record<string, string>>) => acts[String(of.act)] ?? String(of.act)

const actsId = { terbitkan: 'penerbitan', tutup: 'penutupan', batalkan: 'pembatalan' }
const actsEn = { terbitkan: 'publishing', tutup: 'closing', batalkan: 'cancelling' }

const notesId: Readonly<Record<string, Said>> = {
  'plan-published': (of, { date }) => `Terbit ${date(String(of.on))}`,
  'plan-open': (of, write) => `${number(of, 'have', write)} dari ${number(of, 'of', write)} selesai`,
  'plan-waiting': (of) => `Menunggu keputusan ${act(of, actsId)}`,
  'plan-decide': (of) => `Putuskan ${act(of, actsId)} yang diminta.`,
  'plan-publish': () => 'Minta penerbitan kegiatan.',
  'plan-order-missing': () => 'Lengkapi surat yang memerintahkan.',
  'plan-provider-missing': () => 'Pilih Penyelenggara.',
  'plan-instrument-missing': () => 'Pilih instrumen.',
  'plan-instrument-example': () => 'Ganti instrumen contoh.',
  'plan-measured-missing': () => 'Tulis metode dan yang diukur.',
  'plan-leader-missing': () => 'Tunjuk Ketua Tim.',
  'plan-organiser-missing': () => 'Tunjuk Admin Penilaian atau Panitia.',
  'plan-nobody-listed': () => 'Masukkan peserta.',
  'plan-totals-open': () => 'Selesaikan selisih jumlah.',
  'plan-agreement-unasked': () => 'Minta persetujuan untuk peserta JPT.',
  'plan-agreement-unanswered': () => 'Catat jawaban atas permohonan persetujuan JPT.',
  'plan-agreement-refused': () => 'Kegiatan JPT tidak disetujui: tentukan langkahnya.',
  'plan-agreement-withdrawn': () => 'Persetujuan JPT dicabut: minta yang baru.',
  'plan-agreement-uncovered': () => 'Kirim surat tambahan untuk peserta JPT yang baru.',
  'plan-agreement-clearance': () => 'Lengkapi keterangan peserta JPT.',
  'people-listed': (of, write) => `${number(of, 'count', write)} orang`,
  'people-changed': (of, write) => `${number(of, 'count', write)} orang berubah datanya`,
  'people-settled': (of, write) => `${number(of, 'count', write)} selisih diselesaikan`,
  'people-differ': (of, write) => `${number(of, 'count', write)} selisih belum diselesaikan`,
  'people-add': () => 'Masukkan peserta.',
  'people-review': (of, write) => `Periksa ${number(of, 'count', write)} orang yang datanya berubah di Data Pegawai.`,
  'people-settle': () => 'Selesaikan selisih jumlah.',
  'closing-done': () => 'Sudah ditutup',
  'closing-identities': (of, write) => `${number(of, 'have', write)} dari ${number(of, 'of', write)} jumlah cocok`,
  'closing-look': () => 'Periksa jumlah yang belum cocok.',
  'closing-ask': () => 'Minta penutupan kegiatan.',
}

const notesEn: typeof notesId = {
  'plan-published': (of, { date }) => `Published ${date(String(of.on))}`,
  'plan-open': (of, write) => `${number(of, 'have', write)} of ${number(of, 'of', write)} done`,
  'plan-waiting': (of) => `Waits for the decision on ${act(of, actsEn)}`,
  'plan-decide': (of) => `Decide on the ${act(of, actsEn)} that was asked for.`,
  'plan-publish': () => 'Ask for publishing.',
  'plan-order-missing': () => 'Complete the order letter.',
  'plan-provider-missing': () => 'Choose the provider.',
  'plan-instrument-missing': () => 'Choose the instrument.',
  'plan-instrument-example': () => 'Replace the example instrument.',
  'plan-measured-missing': () => 'Write the method and what is measured.',
  'plan-leader-missing': () => 'Name the head of the assessor team.',
  'plan-organiser-missing': () => 'Name an administrator or the committee.',
  'plan-nobody-listed': () => 'Add participants.',
  'plan-totals-open': () => 'Settle the difference of totals.',
  'plan-agreement-unasked': () => 'Ask for agreement on the JPT participants.',
  'plan-agreement-unanswered': () => 'Note the answer on the JPT participants.',
  'plan-agreement-refused': () => 'The JPT event was not agreed to: decide what to do.',
  'plan-agreement-withdrawn': () => 'The JPT agreement was withdrawn: ask for a new one.',
  'plan-agreement-uncovered': () => 'Send another letter for the new JPT participants.',
  'plan-agreement-clearance': () => 'Complete the clearance of JPT participants.',
  'people-listed': (of, write) => `${number(of, 'count', write)} people`,
  'people-changed': (of, write) => `${number(of, 'count', write)} with changed facts`,
  'people-settled': (of, write) => `${number(of, 'count', write)} differences settled`,
  'people-differ': (of, write) => `${number(of, 'count', write)} differences not settled`,
  'people-add': () => 'Add participants.',
  'people-review': (of, write) => `Look at ${number(of, 'count', write)} people whose facts changed in the register.`,
  'people-settle': () => 'Settle the difference of totals.',
  'closing-done': () => 'Closed',
  'closing-identities': (of, write) => `${number(of, 'have', write)} of ${number(of, 'of', write)} figures agree`,
  'closing-look': () => 'Look at the figures that do not agree.',
  'closing-ask': () => 'Ask for closing.',
}

const pointsId: Readonly<Record<string, string>> = {
  'surat-dicatat': 'Surat yang memerintahkan dicatat',
  'tim-lengkap': 'Tim lengkap',
  'jumlah-cocok': 'Jumlah menurut surat cocok atau diselesaikan',
  'kegiatan-terbit': 'Kegiatan diterbitkan',
  'peserta-tercatat': 'Peserta tercatat',
  'fakta-mutakhir': 'Data peserta sama dengan Data Pegawai',
  'petunjuk-peserta': 'Petunjuk bagi peserta siap dibagikan',
  'uji-beban-jaringan': 'Uji beban jaringan di setiap titik lokasi',
  'petugas-bantuan-teknis': 'Petugas bantuan teknis ditugaskan dan dilatih',
  'ruang-diperiksa': 'Ruang dan meja diperiksa',
  'perangkat-cadangan': 'Perangkat cadangan ada di ruang',
  'listrik-cadangan': 'Listrik cadangan siap',
}

const pointsEn: typeof pointsId = {
  'surat-dicatat': 'Order letter recorded',
  'tim-lengkap': 'Team complete',
  'jumlah-cocok': 'Totals by letter agree or are settled',
  'kegiatan-terbit': 'Event published',
  'peserta-tercatat': 'Participants listed',
  'fakta-mutakhir': 'Facts of participants as in the register',
  'petunjuk-peserta': 'Instructions for participants ready',
  'uji-beban-jaringan': 'Network load test at every venue',
  'petugas-bantuan-teknis': 'Technical helpers assigned and trained',
  'ruang-diperiksa': 'Rooms and desks checked',
  'perangkat-cadangan': 'Spare machines in the rooms',
  'listrik-cadangan': 'Spare power ready',
}

/** `notes`: sentence of a code; `points`: name of a point of readiness. */
export const partWords: Words<{ notes: Readonly<Record<string, Said>>; points: Readonly<Record<string, string>> }> = {
  id: { notes: notesId, points: pointsId },
  en: { notes: notesEn, points: pointsEn },
}
