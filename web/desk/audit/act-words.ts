// What an act is called before people. An act without a name here is shown by its code.
import type { Language } from '../../../kit/wording.ts'

const acts: Readonly<Record<string, { id: string; en: string }>> = {
  'access.set-up': { id: 'Instalasi disiapkan', en: 'Installation set up' },
  'access.signed-in': { id: 'Masuk', en: 'Signed in' },
  'access.sign-in-refused': { id: 'Masuk ditolak', en: 'Sign-in refused' },
  'access.signed-out': { id: 'Keluar', en: 'Signed out' },
  'access.session-ended': { id: 'Sesi diakhiri', en: 'Session ended' },
  'access.person-linked': { id: 'Akun ditautkan dengan pegawai', en: 'Account tied to an employee' },
  'access.account-created': { id: 'Akun dibuat', en: 'Account created' },
  'access.account-closed': { id: 'Akun ditutup', en: 'Account closed' },
  'access.password-changed': { id: 'Kata sandi diganti', en: 'Password changed' },
  'access.password-reset': { id: 'Kata sandi baru diberikan', en: 'New password given' },
  'access.role-granted': { id: 'Peran diberikan', en: 'Role given' },
  'access.role-revoked': { id: 'Peran dicabut', en: 'Role taken back' },
  'audit.record-verified': { id: 'Rantai diperiksa', en: 'Chain checked' },
  'audit.entries-exported': { id: 'Catatan diunduh', en: 'Entries downloaded' },
  'audit.backup-made': { id: 'Cadangan dibuat', en: 'Backup made' },
  'audit.backup-restored': { id: 'Cadangan dipulihkan', en: 'Backup restored' },
  'documents.document-kept': { id: 'Dokumen dicetak', en: 'Document printed' },
  'documents.document-read': { id: 'Dokumen diunduh', en: 'Document downloaded' },
  'instruments.example-installed': { id: 'Instrumen contoh dipasang', en: 'Example instrument installed' },
  'register.agency-updated': { id: 'Identitas instansi diubah', en: 'Identity of the agency changed' },
  'register.signatories-replaced': { id: 'Penanda tangan diganti', en: 'Signatories replaced' },
  'register.logo-replaced': { id: 'Lambang diganti', en: 'Emblem replaced' },
  'register.logo-removed': { id: 'Lambang dihapus', en: 'Emblem removed' },
  'register.import-started': { id: 'Impor dimulai', en: 'Import begun' },
  'register.import-committed': { id: 'Impor diterapkan', en: 'Import applied' },
  'register.import-discarded': { id: 'Impor dibatalkan', en: 'Import put away' },
  'register.import-rows-downloaded': { id: 'Baris impor diunduh', en: 'Import rows downloaded' },
  'register.undo-prepared': { id: 'Pembalikan impor disiapkan', en: 'Undoing of an import prepared' },
  'register.unit-created': { id: 'Unit kerja dibuat', en: 'Unit created' },
  'register.position-created': { id: 'Jabatan dibuat', en: 'Position created' },
  'register.name-mapped': { id: 'Nama dipetakan', en: 'Name mapped' },
  'register.names-created': { id: 'Nama baru dibuat', en: 'New names created' },
  'register.employees-exported': { id: 'Data Pegawai diunduh', en: 'Employees downloaded' },
  'register.import-unreadable': { id: 'Berkas impor belum terbaca', en: 'Import file not readable' },
  'register.accommodation-recorded': { id: 'Akomodasi yang layak dicatat', en: 'Accommodation recorded' },
  'register.provider-added': { id: 'Penyelenggara ditambahkan', en: 'Provider added' },
  'register.accreditation-added': { id: 'Akreditasi dicatat', en: 'Accreditation recorded' },
  'register.accreditation-revoked': { id: 'Akreditasi dicabut', en: 'Accreditation revoked' },
  'register.assessment-recorded': { id: 'Riwayat penilaian dicatat', en: 'Assessment recorded' },
  'register.assessment-revoked': { id: 'Riwayat penilaian dicabut', en: 'Assessment revoked' },
  'register.assessments-imported': { id: 'Riwayat penilaian diimpor', en: 'Assessments imported' },
  'eligibility.list-exported': { id: 'Daftar jatuh tempo diekspor', en: 'List of who is due exported' },
  'register.accommodation-revoked': { id: 'Akomodasi yang layak dicabut', en: 'Accommodation withdrawn' },
  'invigilation.incident-recorded': { id: 'Kejadian dicatat', en: 'Incident recorded' },
  'invigilation.incident-ended': { id: 'Kejadian diakhiri', en: 'Incident ended' },
  'invigilation.package-taken': { id: 'Paket ruang diambil', en: 'Package of the room taken' },
  'invigilation.record-printed': { id: 'Berita acara dicetak', en: 'Berita acara printed' },
  'invigilation.record-downloaded': { id: 'Berita acara diunduh', en: 'Berita acara downloaded' },
  'scoring.run-added': { id: 'Hasil diolah', en: 'Result computed' },
  'scoring.run-traced': { id: 'Jawaban ditelusuri sampai laporan', en: 'Answer traced to its report' },
  'sittings.session-created': { id: 'Sesi dibuat', en: 'Session created' },
  'sittings.session-opened': { id: 'Sesi dibuka', en: 'Session opened' },
  'sittings.session-closed': { id: 'Sesi ditutup', en: 'Session closed' },
  'sittings.people-enrolled': { id: 'Peserta didaftarkan', en: 'Participants enrolled' },
  'sittings.packing-asked': { id: 'Penyegelan naskah diminta', en: 'Sealing of papers asked for' },
  'sittings.cards-issued': { id: 'Kartu peserta diterbitkan', en: 'Cards issued' },
  'sittings.signed-in': { id: 'Peserta masuk', en: 'Participant signed in' },
  'sittings.signed-out': { id: 'Peserta keluar', en: 'Participant signed out' },
  'sittings.room-started': { id: 'Ruang dimulai', en: 'Room started' },
  'sittings.room-paused': { id: 'Waktu dijeda', en: 'Clock paused' },
  'sittings.room-resumed': { id: 'Waktu dilanjutkan', en: 'Clock resumed' },
  'sittings.room-extended': { id: 'Waktu ruang diperpanjang', en: 'Room extended' },
  'sittings.time-compensated': { id: 'Kompensasi waktu diberikan', en: 'Time compensated' },
  'sittings.arrivals-allowed': { id: 'Batas tiba jawaban diperpanjang', en: 'Later arrivals allowed' },
  'sittings.device-freed': { id: 'Pindah perangkat diizinkan', en: 'Device freed' },
  'sittings.move-refused': { id: 'Pindah perangkat ditolak', en: 'Move to another device refused' },
  'sittings.start-code-read': { id: 'Kode mulai dibacakan', en: 'Start code read out' },
  'sittings.bundle-received': { id: 'Berkas jawaban diterima', en: 'Bundle of answers received' },
  'sittings.late-asked': { id: 'Jawaban terlambat diajukan', en: 'Late answers asked for' },
  'sittings.late-admitted': { id: 'Jawaban terlambat diterima', en: 'Late answers admitted' },
  'sittings.late-refused': { id: 'Jawaban terlambat tidak diterima', en: 'Late answers not admitted' },
  'sittings.time-ran-out': { id: 'Waktu habis', en: 'Time ran out' },
  'sittings.started': { id: 'Tes dimulai', en: 'Test begun' },
  'sittings.submitted': { id: 'Jawaban dikirim', en: 'Answers submitted' },
  'sittings.pledge-agreed': { id: 'Pernyataan peserta disetujui', en: 'Pledge agreed' },
  'standards.policy-version-added': { id: 'Versi ketentuan ditambahkan', en: 'Version of the rules added' },
  'standards.standard-version-added': { id: 'Versi standar jenjang ditambahkan', en: 'Version of a class standard added' },
}

const rooms: Readonly<Record<string, { id: string; en: string }>> = {
  access: { id: 'Akses', en: 'Access' },
  audit: { id: 'Jejak Audit', en: 'Audit trail' },
  documents: { id: 'Dokumen', en: 'Documents' },
  eligibility: { id: 'Jatuh Tempo Penilaian', en: 'Due for assessment' },
  instruments: { id: 'Instrumen', en: 'Instruments' },
  invigilation: { id: 'Jadwal & Ruang', en: 'Schedule & rooms' },
  register: { id: 'Data Pegawai', en: 'Employees' },
  scoring: { id: 'Pengolahan', en: 'Scoring' },
  sittings: { id: 'Pelaksanaan', en: 'Sittings' },
  standards: { id: 'Ketentuan & Standar', en: 'Rules & standards' },
}

/** The act in words, or its code. */
export function actName(act: string, language: Language): string {
  return acts[act]?.[language] ?? act
}

/** Acts for the filter: each room, then its acts, by room. A room's value ends with a dot. */
export function actChoices(language: Language): { group: string; items: { value: string; label: string }[] }[] {
  return Object.entries(rooms).map(([room, name]) => ({
    group: name[language],
    items: [
      { value: `${room}.`, label: { id: `Semua: ${name.id}`, en: `All: ${name.en}` }[language] },
      ...Object.keys(acts)
        .filter((act) => act.startsWith(`${room}.`))
        .map((act) => ({ value: act, label: actName(act, language) })),
    ],
  }))
}
