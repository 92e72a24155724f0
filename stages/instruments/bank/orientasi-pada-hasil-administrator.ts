// orientasi-pada-hasil around the standard of administrator (3): situations of the head of a bidang, with budgets and other agencies.
import { at, type BankItem, grand } from './bank-item.ts'

export const orientasiPadaHasilAdministrator: readonly BankItem[] = [
  {
    code: 'S-OPH-A01',
    competency: 'orientasi-pada-hasil',
    bracket: 'administrator',
    stem: 'Semua penyuluhan di bidang Anda terlaksana dan anggarannya terserap 97 persen. Namun hasil panen jagung di wilayah sasaran tidak naik selama tiga tahun.',
    options: [
      grand(
        0,
        'Menyebarluaskan serapan 97 persen sebagai praktik terbaik dan memperbanyak penyuluhan serupa tahun depan.',
        'Level 0: cara kerja tidak diperbaiki walaupun hasilnya tidak ada.',
      ),
      at(
        4,
        'Menautkan penyuluhan dengan benih dan air dari bidang lain serta memacu panen melebihi tahun lalu.',
        'Level 4: berbagi sumber daya antarunit dan memacu unit melampaui hasil.',
      ),
      at(
        2,
        'Mencoba cara penyuluhan lain di satu kecamatan dan menunjukkannya sebagai contoh kepada kepala seksi.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        3,
        'Menetapkan kenaikan panen sebagai target tiap seksi, mengganti metode penyuluhan, dan menilai hasilnya.',
        'Level 3: target unit yang menantang dan metode kerja unit.',
      ),
    ],
  },
  {
    code: 'S-OPH-A02',
    competency: 'orientasi-pada-hasil',
    bracket: 'administrator',
    stem: 'Bidang Anda mengelola empat belas aplikasi. Enam hampir tidak dipakai, tetapi tetap memerlukan biaya. Laporan kinerja hanya mencantumkan jumlah aplikasi yang tersedia.',
    options: [
      at(
        2,
        'Menata ulang satu aplikasi yang sepi dengan cara lain dan memperlihatkan hasilnya kepada semua tim.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        3,
        'Memberi setiap tim sasaran pemakaian, mengubah cara pengujian, dan menegur tim yang tertinggal.',
        'Level 3: target unit, metode kerja unit, dan teguran.',
      ),
      grand(
        0,
        'Menargetkan aplikasi super yang menghimpun keempat belas layanan itu di bawah satu logo dan satu slogan baru.',
        'Level 0: aplikasi yang tidak dipakai tetap dibiayai tanpa hasil.',
      ),
      at(
        4,
        'Memindahkan biaya enam aplikasi ke layanan utama daerah dan memantau pemakaiannya terhadap sasaran daerah.',
        'Level 4: memantau keselarasan dengan sasaran strategis dan mengalihkan sumber daya.',
      ),
    ],
  },
  {
    code: 'S-OPH-A03',
    competency: 'orientasi-pada-hasil',
    bracket: 'administrator',
    stem: 'Pada September bidang Anda sudah mencapai target investasi setahun. Para kepala seksi mengusulkan menahan pencatatan tambahan supaya target tahun depan tidak dinaikkan.',
    options: [
      at(
        2,
        'Mencatat semuanya apa adanya dan menetapkan jumlah yang lebih tinggi untuk pekerjaan yang Anda pegang.',
        'Level 2: menetapkan standar diri yang lebih tinggi.',
      ),
      at(
        4,
        'Memacu seksi melampaui capaian itu dan mengarahkannya pada investasi padat karya sesuai rencana daerah.',
        'Level 4: memacu unit melebihi target dan menjaga keselarasan strategis.',
      ),
      at(
        3,
        'Menaikkan target ketiga seksi sampai Desember dan memberi apresiasi kepada yang melampauinya.',
        'Level 3: target unit di atas target organisasi dan apresiasi.',
      ),
      at(
        0,
        'Menyetujui usul mereka demi target tahun depan yang wajar dan semangat kerja seluruh staf.',
        'Level 0: hasil ditahan dan tidak dilaporkan tuntas.',
      ),
    ],
  },
  {
    code: 'S-OPH-A04',
    competency: 'orientasi-pada-hasil',
    bracket: 'administrator',
    stem: 'Perubahan anggaran memotong seperlima dana bidang Anda, tetapi target perbaikan rumah tidak layak huni tetap 300 unit. Bidang lain memiliki bahan bangunan yang belum terpakai.',
    options: [
      at(
        3,
        'Mempertahankan 300 unit sebagai target seksi, mengubah urutan kerja, dan menilai tiap regu setiap pekan.',
        'Level 3: target unit yang menantang dan metode kerja unit.',
      ),
      at(
        1,
        'Memperbaiki rumah sebanyak yang cukup dibiayai dengan mutu sesuai petunjuk, lalu melaporkan kekurangannya.',
        'Level 1: bekerja tuntas dan teliti sesuai standar.',
      ),
      at(
        4,
        'Menyepakati pemakaian bahan bidang lain itu dan memacu regu memperbaiki lebih dari 300 unit.',
        'Level 4: berbagi sumber daya antarunit dan memacu unit melebihi target.',
      ),
      at(
        2,
        'Memakai rancangan yang lebih hemat pada beberapa rumah dan mengajak para pengawas lapangan melihatnya.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
    ],
  },
  {
    code: 'S-OPH-A05',
    competency: 'orientasi-pada-hasil',
    bracket: 'administrator',
    stem: 'UPTD utara memiliki tiga ekskavator yang menganggur pada musim hujan, sedangkan UPTD selatan kekurangan. Keduanya di bawah bidang Anda dan mengejar targetnya sendiri-sendiri.',
    options: [
      at(
        4,
        'Mengatur pemakaian alat bersama sepanjang tahun menurut sasaran jalan mantap daerah dan memantau hasilnya.',
        'Level 4: mendorong berbagi sumber daya dan memantau keselarasan strategis.',
      ),
      at(
        2,
        'Memindahkan satu ekskavator ke pekerjaan yang Anda awasi sendiri dan menunjukkan manfaatnya.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        3,
        'Menaikkan target kedua UPTD, menetapkan cara kerja baru tiap musim, dan menegur yang alatnya menganggur.',
        'Level 3: target unit, metode kerja unit, dan teguran.',
      ),
      grand(
        0,
        'Menyusun peta jalan modernisasi alat berat lima tahun dan mempertahankan pembagian sekarang sampai disahkan.',
        'Level 0: pekerjaan yang tertahan tidak dituntaskan.',
      ),
    ],
  },
  {
    code: 'S-OPH-A06',
    competency: 'orientasi-pada-hasil',
    bracket: 'administrator',
    stem: 'Nilai akuntabilitas kinerja dinas turun. Menurut evaluator, indikator bidang Anda menghitung kegiatan, misalnya jumlah rapat, dan tidak berhubungan dengan sasaran dinas.',
    options: [
      at(
        3,
        'Mengganti indikator tiap seksi dengan hasil yang lebih menantang dan membahas capaiannya tiap bulan.',
        'Level 3: target unit yang menantang dan pembahasan hasil kerja.',
      ),
      grand(
        0,
        'Menggandeng konsultan untuk menyajikan indikator yang sama dalam dasbor kinerja mutakhir.',
        'Level 0: masukan tentang cara kerja tidak diterima.',
      ),
      at(
        2,
        'Menyusun indikator hasil untuk pekerjaan Anda lebih dahulu sebagai contoh bagi para kepala seksi.',
        'Level 2: menetapkan standar diri lebih tinggi dan memberi contoh.',
      ),
      at(
        4,
        'Menurunkan sasaran dinas menjadi hasil tiap seksi dan memacu capaiannya melebihi tahun lalu.',
        'Level 4: menjaga keselarasan strategis dan memacu unit melampaui hasil.',
      ),
    ],
  },
]
