// orientasi-pada-hasil around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const orientasiPadaHasilPengawas: readonly BankItem[] = [
  {
    code: 'S-OPH-S01',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Akhir September, penerimaan PBB di wilayah seksi Anda 78 persen. Target dinas 95 persen pada Desember. Tiga dari sepuluh penagih menyumbang separuh hasilnya.',
    options: [
      grand(
        0,
        'Mencanangkan target seratus persen dengan maskot baru dan menunggu pengaruhnya sampai akhir Oktober.',
        'Level 0: penagihan tidak dijalankan dengan cara yang menghasilkan.',
      ),
      at(
        2,
        'Ikut menagih di desa tersulit dengan cara ketiga penagih itu dan menunjukkan hasilnya kepada yang lain.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        1,
        'Memastikan kesepuluh penagih menjalankan jadwal kunjungan sampai tuntas sesuai SOP penagihan.',
        'Level 1: bekerja tuntas mengikuti SOP.',
      ),
      at(
        3,
        'Menaikkan sasaran seksi menjadi 97 persen dengan cara ketiga penagih itu dan menilai hasilnya.',
        'Level 3: target unit di atas target organisasi dan metode kerja unit.',
      ),
    ],
  },
  {
    code: 'S-OPH-S02',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Empat regu pemeliharaan irigasi bekerja di bawah Anda. Satu regu membersihkan 900 meter saluran dalam sepekan, sedangkan yang lain 500 meter, tepat sesuai standar.',
    options: [
      at(
        1,
        'Memastikan keempat regu tetap mencapai 500 meter setiap pekan dengan mutu yang ditetapkan dalam petunjuk kerja.',
        'Level 1: memenuhi standar kerja dengan teliti.',
      ),
      at(
        2,
        'Memakai cara regu tercepat di saluran lain dan mengundang ketiga regu melihat hasilnya di lapangan.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        0,
        'Meminta regu tercepat menyesuaikan diri dengan 500 meter supaya tidak timbul kecemburuan.',
        'Level 0: hasil kerja justru diturunkan.',
      ),
      at(
        3,
        'Menjadikan cara regu tercepat metode seksi, dengan target 700 meter dan apresiasi bagi pencapainya.',
        'Level 3: target unit di atas standar, apresiasi, dan metode kerja unit.',
      ),
    ],
  },
  {
    code: 'S-OPH-S03',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Antrean uji kendaraan di seksi Anda dua pekan, sama dengan standar dinas. Menurut seorang penguji, sepertiga kendaraan datang tanpa persiapan dan harus mengulang.',
    options: [
      at(
        3,
        'Menargetkan antrean delapan hari, mewajibkan daftar persiapan, dan meninjau angkanya bersama penguji.',
        'Level 3: target unit di atas standar dan metode kerja unit.',
      ),
      at(
        1,
        'Memastikan uji berjalan sesuai SOP dan mencatat masukan penguji itu untuk rapat bulanan.',
        'Level 1: memenuhi standar dan menerima masukan.',
      ),
      at(
        2,
        'Membagikan daftar persiapan pada jadwal yang Anda awasi dan memperlihatkan hasilnya kepada penguji lain.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      grand(
        0,
        'Mengajukan gedung uji pintar dengan target satu hari selesai dan memakai cara sekarang sampai dibangun.',
        'Level 0: masukan penguji tidak dipakai, cara kerja tidak diperbaiki.',
      ),
    ],
  },
  {
    code: 'S-OPH-S04',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Tiga bulan berturut-turut laporan keuangan seksi terlambat dua hari. Dua staf menyerahkan bukti tepat waktu, sedangkan satu staf menyerahkannya sesudah tenggat.',
    options: [
      at(
        2,
        'Membuat rekap mingguan untuk bagian Anda dan menceritakan manfaatnya kepada ketiga staf itu.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      grand(
        0,
        'Mengajak semua staf menandatangani target kinerja unggul berpigura yang ditinjau pada akhir tahun anggaran.',
        'Level 0: keterlambatan tidak ditangani.',
      ),
      at(
        3,
        'Memajukan tenggat seksi dua hari, memuji yang menyerahkan tepat waktu, dan menegur yang terlambat.',
        'Level 3: target unit yang menantang disertai apresiasi dan teguran.',
      ),
      at(
        1,
        'Memulai rekap lebih awal dengan bukti yang ada supaya laporan bulan ini selesai pada waktunya.',
        'Level 1: bekerja tuntas dan memenuhi standar.',
      ),
    ],
  },
  {
    code: 'S-OPH-S05',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Pada Agustus, kunjungan perpustakaan keliling sudah mencapai target setahun. Petugas mengusulkan mengurangi jadwal sampai Desember. Dua kecamatan belum dikunjungi.',
    options: [
      at(
        3,
        'Menaikkan target seksi, membuka rute kedua kecamatan, dan memberi apresiasi kepada petugasnya.',
        'Level 3: target unit di atas target organisasi dan apresiasi.',
      ),
      at(
        1,
        'Meneruskan jadwal yang sudah ditetapkan sampai Desember dan mencatat hasilnya dengan lengkap.',
        'Level 1: bekerja tuntas sesuai rencana.',
      ),
      grand(
        0,
        'Menyetujui usul itu dan menyusun kisah suksesnya untuk anugerah literasi tingkat nasional.',
        'Level 0: jadwal yang menjadi tugasnya tidak dituntaskan.',
      ),
      at(
        2,
        'Ikut membuka satu rute ke kecamatan yang belum dikunjungi dan membagikan catatannya kepada petugas.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
    ],
  },
  {
    code: 'S-OPH-S06',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Sepertiga berkas tunjangan guru yang diperiksa seksi Anda dikembalikan oleh pusat karena kesalahan kecil. Pengiriman berikutnya tiga pekan lagi.',
    options: [
      at(
        1,
        'Memeriksa lagi berkas yang dikembalikan dengan teliti menurut petunjuk pusat, lalu mengirimkannya kembali.',
        'Level 1: teliti mengikuti SOP sampai tuntas.',
      ),
      at(
        3,
        'Menargetkan pengembalian di bawah lima persen dengan pemeriksaan dua orang pada tiap berkas.',
        'Level 3: target unit yang menantang dan metode kerja unit.',
      ),
      at(
        2,
        'Menyusun lembar cek dari kesalahan yang ada dan mencontohkan pemakaiannya kepada para pemeriksa.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
      at(
        0,
        'Mencoba mengirim lebih cepat sehingga ada waktu untuk memperbaiki berkas yang dikembalikan nanti.',
        'Level 0: ketelitian tidak diperbaiki, kesalahan yang sama akan berulang.',
      ),
    ],
  },
  {
    code: 'S-OPH-S07',
    competency: 'orientasi-pada-hasil',
    bracket: 'pengawas',
    stem: 'Pelatihan usaha kecil seksi Anda terlaksana penuh. Setelah enam bulan, hanya tujuh dari enam puluh peserta yang usahanya berjalan. Indikator dinas hanya menghitung jumlah peserta.',
    options: [
      grand(
        0,
        'Menyelenggarakan wisuda wirausaha tangguh yang meriah supaya capaian penuh itu dikenal luas.',
        'Level 0: hasil kerja tidak diperbaiki, hanya dirayakan.',
      ),
      at(
        1,
        'Menyelesaikan laporan pelatihan dengan teliti dan mencatat masukan peserta untuk pelatihan berikutnya.',
        'Level 1: bekerja tuntas dan menerima masukan.',
      ),
      at(
        3,
        'Mengubah cara pelatihan agar tiga puluh usaha berjalan, walaupun tidak diminta dinas.',
        'Level 3: target unit di atas target organisasi dan metode kerja unit.',
      ),
      at(
        2,
        'Mendampingi sendiri beberapa peserta dengan cara baru dan membagikan pengalaman itu kepada staf.',
        'Level 2: mencoba metode lain dan memberi contoh.',
      ),
    ],
  },
]
