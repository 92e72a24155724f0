// What the register may refuse, in sentences: what happened, what was kept, what to do.
import type { RegisterRefusal } from '../../../stages/register/api.ts'
import type { RefusalWords, Told } from '../../kit/refusal-words.ts'

const keptId = 'Data Pegawai tidak berubah.'
const keptEn = 'The register is unchanged.'

/** One refusal of which nothing came: the register stayed as it was. */
function unchanged(what: readonly [string, string], todo: readonly [string, string]): { id: Told; en: Told } {
  return { id: { what: what[0], kept: keptId, todo: todo[0] }, en: { what: what[1], kept: keptEn, todo: todo[1] } }
}

export const refusals: RefusalWords<RegisterRefusal> = {
  'register.agency-missing': unchanged(
    ['Identitas instansi belum diisi.', 'The agency has no identity yet.'],
    ['Selesaikan penyiapan awal lebih dulu.', 'Finish the first set-up.'],
  ),
  'register.person-missing': unchanged(
    ['Pegawai ini tidak ada di Data Pegawai.', 'There is no such employee.'],
    ['Kembali ke daftar dan cari dengan nama atau NIP.', 'Go back to the list and search by name or NIP.'],
  ),
  'register.unit-missing': unchanged(
    ['Unit kerja ini tidak ada.', 'There is no such unit.'],
    ['Pilih unit lain dari daftar.', 'Choose another unit from the list.'],
  ),
  'register.import-missing': unchanged(
    ['Impor ini tidak ada.', 'There is no such import.'],
    ['Buka riwayat impor dan pilih dari sana.', 'Open the list of imports and choose there.'],
  ),
  'register.unknown-missing': unchanged(
    ['Nama ini tidak lagi menunggu pemetaan.', 'This name no longer waits to be mapped.'],
    ['Muat ulang daftar untuk melihat yang tersisa.', 'Reload the list to see what is left.'],
  ),
  'register.position-missing': unchanged(
    ['Jabatan ini tidak ada.', 'There is no such post.'],
    ['Pilih jabatan lain dari daftar.', 'Choose another post from the list.'],
  ),
  'register.file-missing': unchanged(
    ['Berkas tidak ikut terkirim.', 'The file did not come along.'],
    ['Pilih berkasnya lagi.', 'Choose the file again.'],
  ),
  'register.file-empty': unchanged(
    ['Berkas ini kosong.', 'This file is empty.'],
    ['Periksa apakah ekspornya selesai, lalu unggah lagi.', 'Check that the export finished, then hand it in again.'],
  ),
  'register.file-kind': unchanged(
    ['Berkas ini bukan XLSX atau CSV.', 'This file is neither XLSX nor CSV.'],
    [
      'Buka di Excel, simpan sebagai “Excel Workbook (.xlsx)”, lalu unggah hasilnya.',
      'Open it in Excel, save it as “Excel Workbook (.xlsx)”, and hand that in.',
    ],
  ),
  'register.file-too-big': unchanged(
    ['Berkas lebih besar dari batas 30 MB.', 'The file is above the limit of 30 MB.'],
    [
      'Hapus lembar dan gambar yang tidak perlu, atau pecah menjadi beberapa berkas.',
      'Remove sheets and pictures it does not need, or split it.',
    ],
  ),
  'register.file-encrypted': unchanged(
    ['Berkas ini terkunci kata sandi.', 'This file is locked with a password.'],
    ['Simpan salinan tanpa kata sandi, lalu unggah salinan itu.', 'Save a copy without the password and hand that in.'],
  ),
  'register.file-damaged': unchanged(
    ['Berkas ini rusak dan tidak dapat dibuka.', 'This file is damaged and cannot be opened.'],
    ['Unduh ulang dari SIASN, atau buka dan simpan lagi di Excel.', 'Download it again from SIASN, or open and save it in Excel.'],
  ),
  'register.file-archive': unchanged(
    [
      'Isi berkas ini mengembang jauh melebihi ukuran yang wajar, jadi tidak dibuka.',
      'What is in this file swells far beyond a sensible size, so it was not opened.',
    ],
    [
      'Buka di Excel, salin datanya ke buku kerja baru, lalu unggah yang baru.',
      'Open it in Excel, copy the data to a new workbook, and hand in the new one.',
    ],
  ),
  'register.file-too-heavy': unchanged(
    ['Berkas ini terlalu berat untuk dibaca dengan aman.', 'This file is too heavy to be read safely.'],
    [
      'Hapus format dan lembar yang tidak perlu, atau pecah menjadi beberapa berkas.',
      'Remove formatting and sheets it does not need, or split it.',
    ],
  ),
  'register.file-columns': unchanged(
    ['Berkas ini mempunyai {columns} kolom; batasnya {limit}.', 'This file has {columns} columns; the limit is {limit}.'],
    ['Pakai ekspor SIASN apa adanya atau templat Nawa.', 'Use the SIASN export as it is, or the Nawa template.'],
  ),
  'register.file-rows': unchanged(
    ['Berkas ini mempunyai lebih dari {limit} baris.', 'This file has more than {limit} rows.'],
    ['Pecah menjadi beberapa berkas dan impor satu per satu.', 'Split it and import the parts one by one.'],
  ),
  'register.file-no-rows': unchanged(
    ['Berkas ini hanya berisi judul kolom, tanpa pegawai.', 'This file has headings only, and no employees.'],
    ['Periksa lembar pertama; data harus ada di bawah judulnya.', 'Check the first sheet; the data must stand below the headings.'],
  ),
  'register.file-cell': unchanged(
    [
      'Sel pada baris {line}, kolom ke-{column}, berisi lebih dari {limit} huruf.',
      'The cell in row {line}, column {column}, holds more than {limit} characters.',
    ],
    ['Perbaiki sel itu di Excel, lalu unggah lagi.', 'Correct that cell in Excel and hand in the file again.'],
  ),
  'register.file-interrupted': unchanged(
    ['Pembacaan berkas ini terhenti sebelum selesai.', 'Reading this file stopped before it was done.'],
    ['Unggah berkas yang sama sekali lagi.', 'Hand in the same file once more.'],
  ),
  'register.columns-missing': unchanged(
    ['Kolom yang wajib belum ada: {columns}.', 'Columns are missing that must be there: {columns}.'],
    [
      'Tambahkan kolom itu dengan judul persis seperti di atas, atau pakai templat Nawa.',
      'Add them with these very headings, or use the Nawa template.',
    ],
  ),
  'register.columns-twice': unchanged(
    ['Dua kolom berarti sama: “{first}” dan “{second}”.', 'Two columns mean the same: “{first}” and “{second}”.'],
    ['Hapus salah satunya, lalu unggah lagi.', 'Remove one of them and hand in the file again.'],
  ),
  'register.import-state': unchanged(
    [
      'Keadaan impor ini sudah berubah, jadi tindakan ini tidak berlaku lagi.',
      'The state of this import has changed, so this no longer applies.',
    ],
    ['Muat ulang halaman untuk melihat keadaan sekarang.', 'Reload the page to see how it stands now.'],
  ),
  'register.import-stale': {
    id: {
      what: 'Data Pegawai berubah sejak pratinjau ini dibuat; {rows} baris perlu dibandingkan lagi.',
      kept: 'Belum ada yang diterapkan.',
      todo: 'Tekan “Bandingkan lagi”, periksa hasilnya, lalu terapkan.',
    },
    en: {
      what: 'The register changed since this preview was made; {rows} rows must be compared again.',
      kept: 'Nothing was applied.',
      todo: 'Press “Compare again”, check it, then apply.',
    },
  },
  'register.import-nothing': unchanged(
    ['Tidak ada baris yang dapat diterapkan.', 'There is no row that can be applied.'],
    [
      'Petakan unit dan jabatan yang menunggu, atau perbaiki baris yang ditolak.',
      'Map the units and posts that wait, or correct the refused rows.',
    ],
  ),
  'register.import-running': unchanged(
    ['Berkas lain sedang dibaca.', 'Another file is being read.'],
    [
      'Tunggu sampai selesai, biasanya kurang dari satu menit, lalu unggah lagi.',
      'Wait until it is done, mostly under a minute, then hand in yours again.',
    ],
  ),
  'register.undo-again': unchanged(
    ['Impor ini sudah dibatalkan.', 'This import has been taken back already.'],
    ['Buka pembatalannya untuk melihat yang dikembalikan.', 'Open what took it back to see what was put back.'],
  ),
  'register.undo-nothing': unchanged(
    [
      'Tidak ada yang dapat dikembalikan: impor ini hanya menambah pegawai, atau datanya sudah berubah lagi.',
      'There is nothing to put back: this import only added people, or what it set has changed again.',
    ],
    ['Perbaiki dengan impor baru bila perlu.', 'Correct it with a new import if needed.'],
  ),
  'register.class-needed': unchanged(
    ['Jabatan ini belum mempunyai jenjang.', 'This post has no class yet.'],
    ['Pilih jenjangnya, lalu buat lagi.', 'Choose its class, then create it again.'],
  ),
  'register.unit-exists': unchanged(
    ['Unit dengan nama ini sudah ada.', 'A unit of this name exists already.'],
    ['Petakan ke unit yang sudah ada itu.', 'Map to the unit that exists.'],
  ),
  'register.logo-kind': {
    id: {
      what: 'Logo harus PNG, JPEG, atau SVG tanpa skrip.',
      kept: 'Logo yang lama tetap dipakai.',
      todo: 'Simpan sebagai PNG, lalu unggah lagi.',
    },
    en: {
      what: 'A logo is PNG, JPEG, or SVG without scripts.',
      kept: 'The former logo stays.',
      todo: 'Save it as PNG and hand it in again.',
    },
  },
  'register.logo-size': {
    id: { what: 'Logo lebih besar dari 512 KB.', kept: 'Logo yang lama tetap dipakai.', todo: 'Kecilkan gambarnya, lalu unggah lagi.' },
    en: { what: 'The logo is above 512 KB.', kept: 'The former logo stays.', todo: 'Make the picture smaller and hand it in again.' },
  },
  'register.logo-missing': {
    id: { what: 'Instansi belum mempunyai logo.', kept: 'Kop surat dicetak tanpa logo.', todo: 'Unggah logo di Pengaturan.' },
    en: { what: 'The agency has no logo yet.', kept: 'Letterheads are printed without it.', todo: 'Add one under Settings.' },
  },
}
