// Words of the page Rencana: standing, team, totals, what takes two persons, changes.
import type { Words } from '../../kit/language.tsx'

type Data = Readonly<Record<string, string | number | boolean | null | string[]>>
const list = (value: Data[string] | undefined) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))

const id = {
  plan: 'Rencana',
  planWhat: 'Data kegiatan, kedudukan hasil, tim, jumlah menurut surat, dan penerbitannya.',

  standingNow: 'Bila diterbitkan sekarang',
  standingFixed: 'Ditetapkan saat terbit',
  standingWhat: {
    'hasil-penilaian': 'Dihitung sebagai hasil: berlaku tiga tahun, menambah cakupan, dapat dipakai untuk keputusan.',
    'pemetaan-internal': 'Hanya untuk pengembangan: tidak menambah cakupan, tidak dipakai mengisi jabatan.',
  },
  standingNote: 'Mengikuti dari fakta-fakta ini (Peraturan BKN 26/2019); tidak dapat diubah dengan tangan.',
  holds: 'terpenuhi',
  holdsNot: 'belum terpenuhi',
  ground: (code: string, holds: boolean, of: Data): string => {
    if (code === 'provider-named') return holds ? `Penyelenggara: ${list(of.name)}` : 'Penyelenggara belum dipilih'
    if (code === 'accreditation-in-force') {
      if (of.number === null) return 'Penyelenggara tidak disebut dengan akreditasi'
      return holds
        ? `Akreditasi ${list(of.number)} berlaku pada semua hari`
        : `Akreditasi ${list(of.number)} tidak berlaku pada semua hari kegiatan`
    }
    if (code === 'accreditation-covers') {
      if (of.number === null) return 'Tanpa akreditasi tidak ada jenjang yang tercakup'
      if (holds) return 'Akreditasi mencakup semua jenjang peserta'
      return Array.isArray(of.missing) && of.missing.length > 0
        ? `Jenjang di luar akreditasi: ${list(of.missing)}`
        : 'Belum ada peserta untuk diperiksa jenjangnya'
    }
    if (code === 'test-of-provider') return holds ? `Tes milik ${list(of.name)}` : 'Badan pemilik tes belum disebut'
    if (of.name === null) return 'Instrumen belum dipilih'
    return holds ? `${list(of.name)} tervalidasi internal` : `${list(of.name)} belum tervalidasi`
  },

  team: 'Tim',
  teamWhat: 'Ditetapkan dengan keputusan; suratnya dibuat di halaman Surat.',
  roles: {
    'ketua-tim': 'Ketua Tim',
    'admin-penilaian': 'Admin Penilaian',
    panitia: 'Panitia',
    'pengawas-ruang': 'Pengawas Ruang',
    'tenaga-pendukung': 'Tenaga pendukung',
    mitra: 'Instansi mitra',
  },
  addMember: 'Tambah anggota',
  role: 'Peran',
  fromRegister: 'Dari Data Pegawai',
  fromOutside: 'Dari luar',
  findPerson: 'Cari nama atau NIP',
  typeMore: 'Ketik paling sedikit tiga huruf atau angka.',
  nobodyFound: 'Tidak ada yang cocok di Data Pegawai.',
  name: 'Nama',
  office: 'Jabatan atau instansi',
  brings: 'Yang disediakan',
  bringsHint: 'Misalnya: ruang, jaringan, tenaga medis.',
  assessorLevel: 'Jenjang Asesor dan sertifikatnya',
  assessorHint: 'Ketua Tim harus Asesor SDM Aparatur yang jenjangnya mencakup jenjang peserta.',
  assessor: {
    covered: (level: string, number: string) => `diperiksa: ${level}, sertifikat ${number}`,
    uncovered: (level: string, missing: string) => `${level}, tidak mencakup ${missing}`,
    expired: (number: string) => `sertifikat ${number} tidak berlaku pada semua hari`,
    unknown: () => 'belum diperiksa: tidak ada di daftar asesor',
  },
  participates: 'juga peserta',
  participatesWhat: 'Ia tidak mengawasi, menilai, atau menandatangani apa pun tentang dirinya.',
  end: 'Akhiri',
  endTitle: (name: string) => `Akhiri ${name}?`,
  endWhat: 'Namanya tetap tercatat dalam riwayat tim dengan alasannya.',
  ended: (reason: string) => `berakhir: ${reason}`,
  noTeam: 'Belum ada anggota tim.',

  totals: 'Jumlah menurut surat dan daftar nominatif',
  totalsNone: 'Belum ada jumlah menurut surat. Catat jumlah yang tertulis di surat agar daftar nominatif dapat diperiksa.',
  writeTotals: 'Catat jumlah',
  changeTotals: 'Ubah jumlah',
  class: 'Jenjang jabatan',
  listed: 'Daftar nominatif',
  difference: 'Selisih',
  total: 'Jumlah',
  basis: 'Dibandingkan dengan',
  totalsStates: {
    none: 'Belum dicatat',
    agree: 'Cocok',
    open: 'Ada selisih',
    asked: 'Menunggu persetujuan',
    settled: 'Selisih diselesaikan',
  },
  source: 'Sumber',
  sourceHint: 'Misalnya: Surat Perintah, siaran pers.',
  sourceDate: 'Tanggal',
  printedTotal: 'Jumlah tertulis',
  addSource: 'Tambah sumber',
  removeSource: 'Hapus sumber ini',
  saveTotals: 'Simpan jumlah',
  sumDiffers: (source: string, sum: string, total: string) => `${source}: rinciannya berjumlah ${sum}, tetapi tertulis ${total}.`,
  readingOne: (parts: string, total: string) =>
    `Hanya satu gabungan angka yang pernah ditulis menghasilkan ${total}: ${parts}. Daftar dibandingkan dengan gabungan itu.`,
  readingMany: (count: string) => `${count} gabungan angka menghasilkan jumlah yang tertulis; tidak ada yang dapat dipastikan.`,
  readingNone: 'Tidak ada gabungan angka yang menghasilkan jumlah yang tertulis. Daftar dibandingkan dengan sumber pertama.',
  settle: 'Selesaikan selisih',
  settleWhat: 'Tulis mengapa daftar nominatif tetap dipakai. Orang kedua menyetujuinya. Berlaku hanya untuk angka yang persis ini.',
  settleReason: 'Alasan',
  settledBy: (by: string, on: string) => `Diselesaikan ${on} oleh ${by}`,
  agreedBy: (by: string, on: string) => `disetujui ${by}, ${on}`,
  declinedBy: (by: string, on: string) => `tidak disetujui ${by}, ${on}`,
  notCurrent: 'Angkanya berubah sesudah itu; penyelesaian ini tidak berlaku lagi.',
  waitsForOther: 'Menunggu persetujuan orang kedua.',
  agree: 'Setujui',
  decline: 'Tidak setuju',

  publishing: 'Penerbitan',
  hindrances: {
    'order-missing': 'Surat yang memerintahkan: jenis, nomor, dan tanggalnya belum lengkap',
    'provider-missing': 'Penyelenggara belum dipilih',
    'instrument-missing': 'Instrumen belum dipilih',
    'instrument-example': 'Instrumen contoh tidak boleh dipakai pada instalasi nyata',
    'measured-missing': 'Metode atau yang diukur belum ditulis',
    'leader-missing': 'Ketua Tim belum ada',
    'organiser-missing': 'Admin Penilaian atau Panitia belum ada',
    'nobody-listed': 'Belum ada peserta',
    'totals-open': 'Selisih jumlah belum diselesaikan dua orang',
    'agreement-unasked': 'Persetujuan BKN (sebelum Oktober 2024 KASN) belum diminta untuk peserta JPT',
    'agreement-unanswered': 'Permohonan persetujuan peserta JPT belum dijawab',
    'agreement-refused': 'Kegiatan dengan peserta JPT tidak disetujui',
    'agreement-withdrawn': 'Persetujuan dicabut; perlu persetujuan baru',
    'agreement-uncovered': 'Ada peserta JPT yang belum tercakup surat permohonan',
    'agreement-clearance': 'Keterangan peserta JPT belum lengkap atau belum terpenuhi',
  } as Record<string, string>,
  readyToPublish: 'Semua syarat terpenuhi. Penerbitan diminta oleh satu orang dan diputuskan oleh orang lain.',
  missing: (n: number) => `${n} hal masih kurang sebelum dapat diterbitkan`,
  acts: { terbitkan: 'Penerbitan', tutup: 'Penutupan', batalkan: 'Pembatalan' },
  askPublish: 'Minta penerbitan',
  anotherDecides: 'Orang lain memutuskan.',
  askPublishWhat: (people: string, standing: string) =>
    `${people} peserta. Kedudukan hasil menjadi: ${standing}, dan tidak dapat diubah sesudahnya.`,
  askCancel: 'Minta pembatalan',
  askCancelWhat: 'Kegiatan berakhir tanpa pelaksanaan; semua catatannya tetap ada.',
  askCloseWhat: 'Sesudah ditutup tidak ada lagi yang dapat diubah.',
  asked: (act: string, by: string, at: string) => `${act} diminta ${by}, ${at}`,
  decided: (agreed: boolean, by: string, at: string) => `${agreed ? 'disetujui' : 'tidak disetujui'} ${by}, ${at}`,
  waitsOwn: 'Anda yang meminta; orang lain yang memutuskan.',
  waitsRight: 'Menunggu keputusan orang yang berwenang.',
  decideYes: { terbitkan: 'Terbitkan kegiatan', tutup: 'Tutup kegiatan', batalkan: 'Batalkan kegiatan' },
  decideNo: 'Jangan setujui',
  decideNoWhat: 'Tulis mengapa, agar yang meminta tahu apa yang perlu diperbaiki.',
  decisionReason: 'Alasan',

  readiness: 'Kesiapan yang dicentang dengan tangan',
  by: (by: string, on: string) => `${by}, ${on}`,

  changes: 'Perubahan sesudah terbit',
  changeKinds: {
    data: 'Data kegiatan',
    tim: 'Tim',
    jumlah: 'Jumlah menurut surat',
    'peserta-tambah': 'Peserta ditambahkan',
    'peserta-keluar': 'Peserta dikeluarkan',
    'peserta-fakta': 'Data peserta diperbarui',
  } as Record<string, string>,
  needSeat: (n: string, names: string) => `${n} orang memerlukan meja${names ? `: ${names}` : ''}`,
  loseSeat: (n: string, names: string) => `${n} meja menjadi kosong${names ? `: ${names}` : ''}`,
  otherFacts: (n: string, names: string) => `${n} orang berganti jenjang, unit, atau kedudukan${names ? `: ${names}` : ''}`,
  fields: {
    title: 'judul',
    orderTitle: 'jenis surat',
    orderNumber: 'nomor surat',
    orderDate: 'tanggal surat',
    place: 'tempat',
    startsOn: 'hari pertama',
    endsOn: 'hari terakhir',
  } as Record<string, string>,
  changedFields: (names: string) => `Yang berubah: ${names}`,
}

const en: typeof id = {
  plan: 'Plan',
  planWhat: 'Data of the event, standing of results, team, totals by letter, and publishing.',
  standingNow: 'If published now',
  standingFixed: 'Fixed when it was published',
  standingWhat: {
    'hasil-penilaian': 'Counts as a result: valid for three years, adds to coverage, may serve decisions.',
    'pemetaan-internal': 'For development only: does not add to coverage, is not used to fill posts.',
  },
  standingNote: 'Follows from these facts (Peraturan BKN 26/2019); it cannot be set by hand.',
  holds: 'holds',
  holdsNot: 'does not hold yet',
  ground: (code, holds, of) => {
    if (code === 'provider-named') return holds ? `Provider: ${list(of.name)}` : 'No provider is chosen yet'
    if (code === 'accreditation-in-force') {
      if (of.number === null) return 'The provider is named without an accreditation'
      return holds
        ? `Accreditation ${list(of.number)} is in force on all days`
        : `Accreditation ${list(of.number)} is not in force on all days of the event`
    }
    if (code === 'accreditation-covers') {
      if (of.number === null) return 'Without accreditation no class is covered'
      if (holds) return 'The accreditation covers every class on the list'
      return Array.isArray(of.missing) && of.missing.length > 0
        ? `Classes outside the accreditation: ${list(of.missing)}`
        : 'There are no participants yet whose class could be checked'
    }
    if (code === 'test-of-provider') return holds ? `The test is that of ${list(of.name)}` : 'The body that owns the test is not named yet'
    if (of.name === null) return 'No instrument is chosen yet'
    return holds ? `${list(of.name)} is validated internally` : `${list(of.name)} is not validated yet`
  },
  team: 'Team',
  teamWhat: 'Appointed by decision; its letter is made on the page Letters.',
  roles: {
    'ketua-tim': 'Head of the assessor team',
    'admin-penilaian': 'Assessment administrator',
    panitia: 'Committee',
    'pengawas-ruang': 'Proctor',
    'tenaga-pendukung': 'Support staff',
    mitra: 'Partner agency',
  },
  addMember: 'Add a member',
  role: 'Role',
  fromRegister: 'From the register',
  fromOutside: 'From outside',
  findPerson: 'Search name or NIP',
  typeMore: 'Type at least three letters or digits.',
  nobodyFound: 'Nobody in the register matches.',
  name: 'Name',
  office: 'Post or agency',
  brings: 'What it brings',
  bringsHint: 'For example: rooms, network, medical staff.',
  assessorLevel: 'Level of the assessor and certificate',
  assessorHint: 'The head must be an assessor whose level covers the classes of the participants.',
  assessor: {
    covered: (level: string, number: string) => `checked: ${level}, certificate ${number}`,
    uncovered: (level: string, missing: string) => `${level}, does not cover ${missing}`,
    expired: (number: string) => `certificate ${number} does not hold on all days`,
    unknown: () => 'not checked: not on the roll of assessors',
  },
  participates: 'participant as well',
  participatesWhat: 'He or she proctors, rates or signs nothing about himself or herself.',
  end: 'End',
  endTitle: (name) => `End ${name}?`,
  endWhat: 'The name stays in the history of the team with the reason.',
  ended: (reason) => `ended: ${reason}`,
  noTeam: 'No member yet.',
  totals: 'Totals by letter and list of names',
  totalsNone: 'No totals by letter yet. Write down the totals of the letter so that the list can be held against them.',
  writeTotals: 'Write down totals',
  changeTotals: 'Change totals',
  class: 'Class',
  listed: 'List of names',
  difference: 'Difference',
  total: 'Total',
  basis: 'Held against',
  totalsStates: { none: 'Not recorded', agree: 'Agrees', open: 'Differs', asked: 'Waits for agreement', settled: 'Difference settled' },
  source: 'Source',
  sourceHint: 'For example: order letter, press release.',
  sourceDate: 'Date',
  printedTotal: 'Printed total',
  addSource: 'Add a source',
  removeSource: 'Remove this source',
  saveTotals: 'Save totals',
  sumDiffers: (source, sum, total) => `${source}: its parts add up to ${sum}, but ${total} is printed.`,
  readingOne: (parts, total) => `Only one combination of published figures gives ${total}: ${parts}. The list is held against it.`,
  readingMany: (count) => `${count} combinations of figures give the printed total; none is certain.`,
  readingNone: 'No combination of figures gives the printed total. The list is held against the first source.',
  settle: 'Settle the difference',
  settleWhat: 'Write why the list stands. A second person agrees. It holds for exactly these figures.',
  settleReason: 'Reason',
  settledBy: (by, on) => `Settled on ${on} by ${by}`,
  agreedBy: (by, on) => `agreed to by ${by}, ${on}`,
  declinedBy: (by, on) => `not agreed to by ${by}, ${on}`,
  notCurrent: 'The figures changed afterwards; this settlement holds no longer.',
  waitsForOther: 'Waits for the agreement of a second person.',
  agree: 'Agree',
  decline: 'Do not agree',
  publishing: 'Publishing',
  hindrances: {
    'order-missing': 'The order letter: kind, number and date are not complete',
    'provider-missing': 'No provider is chosen',
    'instrument-missing': 'No instrument is chosen',
    'instrument-example': 'An example instrument cannot be used in a real installation',
    'measured-missing': 'The method or what is measured is not written',
    'leader-missing': 'There is no head of the assessor team',
    'organiser-missing': 'There is no assessment administrator or committee',
    'nobody-listed': 'There are no participants',
    'totals-open': 'A difference of totals is not settled by two persons',
    'agreement-unasked': 'Agreement of BKN (before October 2024 KASN) was not asked for the JPT participants',
    'agreement-unanswered': 'The request for agreement was not answered',
    'agreement-refused': 'The event with JPT participants was not agreed to',
    'agreement-withdrawn': 'The agreement was withdrawn; a new one is needed',
    'agreement-uncovered': 'Some JPT participants are not covered by the letter',
    'agreement-clearance': 'The clearance of JPT participants is incomplete or not met',
  },
  readyToPublish: 'Everything is there. One person asks for publishing, another decides.',
  missing: (n) => `${n} points are missing before it can be published`,
  acts: { terbitkan: 'Publishing', tutup: 'Closing', batalkan: 'Cancelling' },
  askPublish: 'Ask for publishing',
  anotherDecides: 'Another person decides.',
  askPublishWhat: (people, standing) =>
    `${people} participants. The standing of results becomes: ${standing}, and cannot change afterwards.`,
  askCancel: 'Ask for cancelling',
  askCancelWhat: 'The event ends without being held; all its records stay.',
  askCloseWhat: 'Once closed nothing can change any more.',
  asked: (act, by, at) => `${act} asked for by ${by}, ${at}`,
  decided: (agreed, by, at) => `${agreed ? 'agreed to' : 'not agreed to'} by ${by}, ${at}`,
  waitsOwn: 'You asked; another person decides.',
  waitsRight: 'Waits for somebody who may decide.',
  decideYes: { terbitkan: 'Publish the event', tutup: 'Close the event', batalkan: 'Cancel the event' },
  decideNo: 'Do not agree',
  decideNoWhat: 'Write why, so that whoever asked knows what to put right.',
  decisionReason: 'Reason',
  readiness: 'Readiness ticked by hand',
  by: (by, on) => `${by}, ${on}`,
  changes: 'Changes after publishing',
  changeKinds: {
    data: 'Data of the event',
    tim: 'Team',
    jumlah: 'Totals by letter',
    'peserta-tambah': 'Participants added',
    'peserta-keluar': 'Participants removed',
    'peserta-fakta': 'Facts of participants taken over',
  },
  needSeat: (n, names) => `${n} people need a seat${names ? `: ${names}` : ''}`,
  loseSeat: (n, names) => `${n} seats become free${names ? `: ${names}` : ''}`,
  otherFacts: (n, names) => `${n} people have another class, unit or standing${names ? `: ${names}` : ''}`,
  fields: {
    title: 'title',
    orderTitle: 'kind of letter',
    orderNumber: 'number of the letter',
    orderDate: 'date of the letter',
    place: 'place',
    startsOn: 'first day',
    endsOn: 'last day',
  },
  changedFields: (names) => `Changed: ${names}`,
}

export const planWords: Words<typeof id> = { id, en }
