// Why a row is refused or noticed, and what to do: one reason and one remedy for each code, in both
// languages. The screen and the file of refused rows say the same words.

export type Reason =
  | 'empty'
  | 'cell-formula'
  | 'cell-too-long'
  | 'nip-empty'
  | 'nip-numeric'
  | 'nip-scientific'
  | 'nip-characters'
  | 'nip-length'
  | 'nip-birth-date'
  | 'nip-month'
  | 'nip-sex'
  | 'nip-sequence'
  | 'nip-age'
  | 'nip-birth-differs'
  | 'nip-twice'
  | 'person-of-two'
  | 'date-unreadable'
  | 'date-month'
  | 'date-day'
  | 'sex-unknown'
  | 'employment-unknown'
  | 'standing-unknown'
  | 'grade-unknown'
  | 'kind-unknown'
  | 'email-unreadable'
  | 'class-differs'
  | 'unit-unknown'
  | 'position-unknown'
  | 'undo-changed'
  | 'undo-added'

/** One finding in one cell. `column` is the heading in the file, `value` what stands there (at most 80 characters). */
export type Problem = {
  readonly column: string
  readonly value: string
  readonly code: Reason
  readonly data: Readonly<Record<string, string | number>>
}

type Language = 'id' | 'en'
type Words = { readonly reason: string; readonly remedy: string }
type Say = (data: Problem['data']) => Record<Language, readonly [reason: string, remedy: string]>

const months = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
const day = (data: Problem['data'], language: Language) => {
  const month = Number(data.month)
  return `${data.day} ${months[language][month - 1] ?? (language === 'id' ? `bulan ${month}` : `month ${month}`)} ${data.year}`
}

const words: Record<Reason, Say> = {
  empty: () => ({
    id: ['Kolom ini wajib diisi', 'Isi nilainya, lalu unggah kembali baris ini'],
    en: ['This column must have a value', 'Fill it in and hand in this row again'],
  }),
  'cell-formula': () => ({
    id: ['Sel berisi rumus', 'Salin sel, lalu tempel sebagai nilai'],
    en: ['The cell holds a formula', 'Copy the cell and paste it as a value'],
  }),
  'cell-too-long': () => ({
    id: ['Isi sel terlalu panjang', 'Periksa kolom ini; tulis paling banyak 300 huruf'],
    en: ['The cell holds too much text', 'Check this column; write at most 300 characters'],
  }),
  'nip-empty': () => ({
    id: ['NIP kosong', 'Isi 18 digit NIP sebagai teks'],
    en: ['There is no NIP', 'Write the 18 digits as text'],
  }),
  'nip-numeric': () => ({
    id: ['NIP tersimpan sebagai angka; digit terakhirnya hilang', 'Ubah format sel menjadi teks, lalu salin ulang 18 digit dari SK'],
    en: [
      'The NIP is stored as a number and has lost its last digits',
      'Format the cell as text and copy the 18 digits again from the decree',
    ],
  }),
  'nip-scientific': () => ({
    id: ['NIP tertulis sebagai notasi ilmiah; digitnya hilang', 'Ubah format sel menjadi teks, lalu salin ulang 18 digit dari SK'],
    en: ['The NIP is in scientific notation and has lost digits', 'Format the cell as text and copy the 18 digits again from the decree'],
  }),
  'nip-characters': () => ({
    id: ['NIP hanya boleh berisi angka', 'Hapus huruf dan tanda baca dari NIP'],
    en: ['A NIP holds digits only', 'Remove letters and punctuation from the NIP'],
  }),
  'nip-length': ({ digits }) => ({
    id: [`${digits} digit, seharusnya 18`, 'Salin ulang sebagai teks; Excel memotong angka panjang'],
    en: [`${digits} digits instead of 18`, 'Copy it again as text; Excel cuts long numbers'],
  }),
  'nip-birth-date': (data) => ({
    id: [`${day(data, 'id')} bukan tanggal (digit 1–8 NIP)`, 'Cocokkan NIP dengan SK CPNS, lalu perbaiki berkas'],
    en: [`${day(data, 'en')} is not a date (digits 1–8 of the NIP)`, 'Compare the NIP with the decree of appointment and correct the file'],
  }),
  'nip-month': ({ month }) => ({
    id: [`Digit ke-13 dan 14 NIP (${month}) bukan bulan`, 'Untuk PPPK, isi status kepegawaian PPPK; untuk PNS, cocokkan dengan SK CPNS'],
    en: [`Digits 13 and 14 of the NIP (${month}) are no month`, 'For a PPPK write PPPK as employment; for a PNS compare with the decree'],
  }),
  'nip-sex': ({ digit }) => ({
    id: [
      digit === '1'
        ? 'Digit ke-15 NIP menyatakan laki-laki'
        : digit === '2'
          ? 'Digit ke-15 NIP menyatakan perempuan'
          : `Digit ke-15 NIP (${digit}) bukan 1 atau 2`,
      'Benarkan salah satu; lampirkan SK bila NIP yang salah',
    ],
    en: [
      digit === '1'
        ? 'Digit 15 of the NIP says male'
        : digit === '2'
          ? 'Digit 15 of the NIP says female'
          : `Digit 15 of the NIP (${digit}) is neither 1 nor 2`,
      'Correct one of them; keep the decree if the NIP is wrong',
    ],
  }),
  'nip-sequence': () => ({
    id: ['Nomor urut NIP 000 tidak ada', 'Salin ulang NIP sebagai teks; tiga digit terakhir tampaknya hilang'],
    en: ['There is no sequence 000 in a NIP', 'Copy the NIP again as text; its last three digits seem to be lost'],
  }),
  'nip-age': ({ birth, since }) => ({
    id: [`Lahir ${birth}, diangkat ${since}: terlalu muda`, 'Cocokkan NIP dengan SK CPNS, lalu perbaiki berkas'],
    en: [`Born ${birth}, appointed ${since}: too young`, 'Compare the NIP with the decree of appointment and correct the file'],
  }),
  'nip-birth-differs': ({ nip, birthDate }) => ({
    id: [
      `NIP menyatakan lahir ${nip}, kolom menyatakan ${birthDate}`,
      'Tetap diterapkan menurut kolom; periksa bila tidak ada penetapan perubahan tanggal lahir',
    ],
    en: [
      `The NIP says born ${nip}, the column says ${birthDate}`,
      'Applied as the column says; check unless a correction of the birth date was decreed',
    ],
  }),
  'nip-twice': ({ line }) => ({
    id: [`NIP sama dengan baris ${line}`, 'Hapus baris ganda; sisakan yang benar'],
    en: [`Same NIP as row ${line}`, 'Delete the doubled row and keep the right one'],
  }),
  'person-of-two': () => ({
    id: ['PNS ID milik seorang, NIP milik orang lain dalam register', 'Cocokkan keduanya dengan SIASN, lalu perbaiki berkas'],
    en: ['The PNS ID belongs to one person of the register, the NIP to another', 'Compare both with SIASN and correct the file'],
  }),
  'date-unreadable': () => ({
    id: ['Tanggal tidak terbaca', 'Tulis seperti 01-12-2023'],
    en: ['The date cannot be read', 'Write it like 01-12-2023'],
  }),
  'date-month': ({ month }) => ({
    id: [`Bulan ${month} tidak ada`, 'Tulis seperti 01-12-2023 atau kosongkan bila belum ada'],
    en: [`There is no month ${month}`, 'Write it like 01-12-2023, or leave it empty'],
  }),
  'date-day': (data) => ({
    id: [`${day(data, 'id')} bukan tanggal`, 'Cocokkan dengan SK, lalu perbaiki berkas'],
    en: [`${day(data, 'en')} is not a date`, 'Compare with the decree and correct the file'],
  }),
  'sex-unknown': () => ({
    id: ['Jenis kelamin tidak dikenal', 'Tulis L atau P'],
    en: ['The sex is not known', 'Write L or P'],
  }),
  'employment-unknown': () => ({
    id: ['Status kepegawaian tidak dikenal', 'Tulis PNS, CPNS, atau PPPK'],
    en: ['The employment is not known', 'Write PNS, CPNS or PPPK'],
  }),
  'standing-unknown': () => ({
    id: ['Kedudukan hukum tidak dikenal', 'Tulis misalnya Aktif, Tugas belajar, atau Cuti di luar tanggungan negara'],
    en: ['The standing is not known', 'Write for example Aktif, Tugas belajar, or Cuti di luar tanggungan negara'],
  }),
  'grade-unknown': () => ({
    id: ['Golongan tidak dikenal', 'Tulis seperti III/d, atau IX untuk PPPK'],
    en: ['The golongan is not known', 'Write it like III/d, or IX for a PPPK'],
  }),
  'kind-unknown': () => ({
    id: ['Jenis jabatan tidak dikenal', 'Tulis Struktural, Fungsional, atau Pelaksana'],
    en: ['The kind of post is not known', 'Write Struktural, Fungsional or Pelaksana'],
  }),
  'email-unreadable': () => ({
    id: ['Alamat surel tidak lengkap; tidak disimpan', 'Perbaiki alamatnya bila akan dipakai'],
    en: ['The e-mail address is not complete and was not stored', 'Correct it if it is to be used'],
  }),
  'class-differs': ({ file, register }) => ({
    id: [
      `Berkas menyatakan jenjang ${file}, jabatan ini tercatat ${register}`,
      'Diterapkan menurut register; periksa eselon atau nama jabatan',
    ],
    en: [
      `The file says class ${file}, this position is recorded as ${register}`,
      'Applied as recorded; check the eselon or the name of the position',
    ],
  }),
  'unit-unknown': () => ({
    id: ['Unit kerja belum dikenal', 'Petakan ke unit yang ada atau buat unit baru'],
    en: ['The unit is not known yet', 'Map it to a unit or create it'],
  }),
  'position-unknown': () => ({
    id: ['Jabatan belum dikenal', 'Petakan ke jabatan yang ada atau buat jabatan baru'],
    en: ['The position is not known yet', 'Map it to a position or create it'],
  }),
  'undo-changed': () => ({
    id: ['Sudah berubah lagi sesudah impor itu', 'Dibiarkan; perbaiki dengan impor baru bila perlu'],
    en: ['It has changed again since that import', 'Left as it is; correct it with a new import if needed'],
  }),
  'undo-added': () => ({
    id: ['Pegawai ini ditambahkan oleh impor itu', 'Tetap tercatat; nyatakan kedudukannya dengan impor baru bila tidak semestinya ada'],
    en: ['This employee was added by that import', 'Stays in the register; state the standing by a new import if it should not be there'],
  }),
}

// A notice is shown and applied; everything else holds its row back.
const notices: ReadonlySet<Reason> = new Set(['nip-birth-differs', 'email-unreadable', 'class-differs'])

/** Whether this reason holds its row back. */
export function blocks(code: Reason): boolean {
  return !notices.has(code)
}

/** Reason and remedy as sentences without a full stop. An unknown code is given back as it is. */
export function reasonWords(problem: { readonly code: string; readonly data: Problem['data'] }, language: Language = 'id'): Words {
  const say = words[problem.code as Reason] as Say | undefined
  if (say === undefined) return { reason: problem.code, remedy: '' }
  const [reason, remedy] = say(problem.data)[language]
  return { reason, remedy }
}
