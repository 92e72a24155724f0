// What schedule, letters and sittings say on the page of an event: the codes of stages/schedule/part.ts and
// letter-standing.ts and of stages/invigilation/event/part.ts as sentences, and their points of readiness.
import type { Words } from '../../kit/language.tsx'
import { type PartWriting, partWords } from './part-words.ts'

type Data = Readonly<Record<string, string | number | null>>
type Said = (of: Data, write: PartWriting) => string
type StageWords = { readonly notes: Readonly<Record<string, Said>>; readonly points: Readonly<Record<string, string>> }

const figure = (of: Data, key: string, { count }: PartWriting) => count(Number(of[key] ?? 0))

const id: StageWords = {
  notes: {
    ...partWords.id.notes,
    'schedule.seated': (of, w) =>
      of.seated === of.participants
        ? `${figure(of, 'seated', w)} mendapat meja`
        : `${figure(of, 'seated', w)} dari ${figure(of, 'participants', w)} bermeja`,
    'schedule.room-sessions': (of, w) => `Versi ${of.version}, ${figure(of, 'roomSessions', w)} ruang-sesi`,
    'schedule.nothing-yet': () => 'Belum disusun',
    'schedule.prepared': (of, w) => `${figure(of, 'slots', w)} sesi, ${figure(of, 'rooms', w)} ruang`,
    'schedule.proposals': (of, w) => `${figure(of, 'proposals', w)} usulan siap diminta terbit`,
    'schedule.next-decide': (of) => `Putuskan penerbitan jadwal versi ${of.version}.`,
    'schedule.next-watch': () => 'Jadwal sedang dihitung.',
    'schedule.next-repair': (of, w) => `Perbaiki jadwal: ${figure(of, 'people', w)} orang belum mendapat meja yang sah.`,
    'schedule.next-slots': () => 'Tentukan hari dan sesi.',
    'schedule.next-rooms': () => 'Pilih ruang.',
    'schedule.next-ask': () => 'Bandingkan usulan jadwal, lalu minta penerbitannya.',
    'schedule.next-compute': (of, w) => `Susun jadwal untuk ${figure(of, 'people', w)} orang.`,
    'documents.letters-issued': (of, w) => `${figure(of, 'issued', w)} dari ${figure(of, 'due', w)} terbit`,
    'documents.letters-missing': (of, w) => `${figure(of, 'missing', w)} surat belum dibuat`,
    'documents.letters-changed': (of, w) => `${figure(of, 'changed', w)} surat perlu diganti`,
    'documents.next-make': (of, w) => `Buat ${figure(of, 'letters', w)} surat.`,
    'documents.next-replace': (of, w) => `Ganti ${figure(of, 'letters', w)} surat yang isinya berubah.`,
    'documents.next-submit': (of, w) => `Ajukan ${figure(of, 'letters', w)} surat untuk nomor dan tanda tangan.`,
    'documents.next-issue': (of, w) => `Terbitkan ${figure(of, 'letters', w)} surat yang menunggu nomor atau tanda tangan.`,
    'sittings.made': (of, w) => `${figure(of, 'sessions', w)} sesi, ${figure(of, 'people', w)} orang`,
    'sittings.cards': (of, w) => `${figure(of, 'cards', w)} kartu dicetak`,
    'sittings.present': (of, w) => `${figure(of, 'present', w)} dari ${figure(of, 'people', w)} hadir`,
    'sittings.absent': (of, w) => `${figure(of, 'absent', w)} tidak hadir, ${figure(of, 'undecided', w)} belum diputuskan`,
    'sittings.next-papers': () => 'Tentukan paket soal tiap jenjang.',
    'sittings.next-blocked': () => 'Sesi belum dapat dibuat: lihat sebabnya.',
    'sittings.next-moved-cards': (of, w) => `Cetak ulang ${figure(of, 'cards', w)} kartu karena mejanya pindah.`,
    'sittings.next-absences': (of, w) => `Putuskan ${figure(of, 'people', w)} orang yang tidak hadir.`,
    'sittings.next-cards': (of, w) => `Cetak ${figure(of, 'cards', w)} kartu peserta.`,
    'sittings.next-proctors': (of, w) => `Tugaskan Pengawas Ruang untuk ${figure(of, 'sessions', w)} sesi.`,
  },
  points: {
    ...partWords.id.points,
    'schedule.plan-published': 'Jadwal terbit',
    'schedule.everybody-seated': 'Setiap peserta mendapat meja',
    'schedule.accessible-seated': 'Meja aksesibel diberikan',
    'schedule.separate-seated': 'Ruang tersendiri diberikan',
    'schedule.rooms-checked': 'Ruang diperiksa di tempat',
    'surat-keputusan-tim': 'Keputusan tim terbit',
    'surat-penugasan-peserta': 'Surat penugasan peserta terbit',
    'surat-surat-tugas-pengawas': 'Surat tugas Pengawas Ruang terbit',
    'surat-pemberitahuan-jadwal': 'Pemberitahuan jadwal terbit',
    'surat-panggilan-susulan': 'Panggilan susulan terbit',
    'sittings.sessions-made': 'Sesi tes dibuat',
    'sittings.papers-sealed': 'Paket soal disegel',
    'sittings.cards-printed': 'Kartu peserta dicetak',
    'sittings.proctors-assigned': 'Pengawas Ruang ditugaskan',
    'sittings.accommodations-tried': 'Akomodasi dicoba dalam Latihan',
  },
}

const en: StageWords = {
  notes: {
    ...partWords.en.notes,
    'schedule.seated': (of, w) =>
      of.seated === of.participants
        ? `${figure(of, 'seated', w)} seated`
        : `${figure(of, 'seated', w)} of ${figure(of, 'participants', w)} seated`,
    'schedule.room-sessions': (of, w) => `Version ${of.version}, ${figure(of, 'roomSessions', w)} room sessions`,
    'schedule.nothing-yet': () => 'Not drawn up yet',
    'schedule.prepared': (of, w) => `${figure(of, 'slots', w)} sessions, ${figure(of, 'rooms', w)} rooms`,
    'schedule.proposals': (of, w) => `${figure(of, 'proposals', w)} proposals ready to be asked for`,
    'schedule.next-decide': (of) => `Decide on publishing version ${of.version} of the schedule.`,
    'schedule.next-watch': () => 'The schedule is being computed.',
    'schedule.next-repair': (of, w) => `Repair the schedule: ${figure(of, 'people', w)} people lack a valid seat.`,
    'schedule.next-slots': () => 'Set days and sessions.',
    'schedule.next-rooms': () => 'Choose rooms.',
    'schedule.next-ask': () => 'Compare the proposals and ask for one to be published.',
    'schedule.next-compute': (of, w) => `Draw up the schedule for ${figure(of, 'people', w)} people.`,
    'documents.letters-issued': (of, w) => `${figure(of, 'issued', w)} of ${figure(of, 'due', w)} issued`,
    'documents.letters-missing': (of, w) => `${figure(of, 'missing', w)} letters not made yet`,
    'documents.letters-changed': (of, w) => `${figure(of, 'changed', w)} letters to be replaced`,
    'documents.next-make': (of, w) => `Make ${figure(of, 'letters', w)} letters.`,
    'documents.next-replace': (of, w) => `Replace ${figure(of, 'letters', w)} letters whose content changed.`,
    'documents.next-submit': (of, w) => `Submit ${figure(of, 'letters', w)} letters for number and signature.`,
    'documents.next-issue': (of, w) => `Issue ${figure(of, 'letters', w)} letters that wait for number or signature.`,
    'sittings.made': (of, w) => `${figure(of, 'sessions', w)} sessions, ${figure(of, 'people', w)} people`,
    'sittings.cards': (of, w) => `${figure(of, 'cards', w)} cards printed`,
    'sittings.present': (of, w) => `${figure(of, 'present', w)} of ${figure(of, 'people', w)} present`,
    'sittings.absent': (of, w) => `${figure(of, 'absent', w)} absent, ${figure(of, 'undecided', w)} not decided`,
    'sittings.next-papers': () => 'Set the form of each class.',
    'sittings.next-blocked': () => 'Sessions cannot be made yet: see why.',
    'sittings.next-moved-cards': (of, w) => `Print ${figure(of, 'cards', w)} cards again: their seats moved.`,
    'sittings.next-absences': (of, w) => `Decide for ${figure(of, 'people', w)} people who did not come.`,
    'sittings.next-cards': (of, w) => `Print ${figure(of, 'cards', w)} cards.`,
    'sittings.next-proctors': (of, w) => `Assign proctors to ${figure(of, 'sessions', w)} sessions.`,
  },
  points: {
    ...partWords.en.points,
    'schedule.plan-published': 'Schedule published',
    'schedule.everybody-seated': 'Everybody has a seat',
    'schedule.accessible-seated': 'Accessible seats given',
    'schedule.separate-seated': 'Separate rooms given',
    'schedule.rooms-checked': 'Rooms checked on the spot',
    'surat-keputusan-tim': 'Decision on the team issued',
    'surat-penugasan-peserta': 'Assignment letters of participants issued',
    'surat-surat-tugas-pengawas': 'Assignment letter of proctors issued',
    'surat-pemberitahuan-jadwal': 'Schedule notices issued',
    'surat-panggilan-susulan': 'Calls to make-up sessions issued',
    'sittings.sessions-made': 'Test sessions made',
    'sittings.papers-sealed': 'Papers sealed',
    'sittings.cards-printed': 'Cards printed',
    'sittings.proctors-assigned': 'Proctors assigned',
    'sittings.accommodations-tried': 'Accommodations tried in practice',
  },
}

/** `notes`: sentence of a code of any room; `points`: name of a point of readiness. */
export const stageWords: Words<StageWords> = { id, en }
