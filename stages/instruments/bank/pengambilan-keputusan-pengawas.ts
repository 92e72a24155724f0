// pengambilan-keputusan around the standard of pengawas (2): situations of the head of a small section.
import { at, type BankItem, grand } from './bank-item.ts'

export const pengambilanKeputusanPengawas: readonly BankItem[] = [
  {
    code: 'S-PKP-S01',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Penyewa gedung olahraga batal tiga hari sebelum acara. Dua peminat menunggu: klub lokal yang rutin menyewa dan panitia konser dengan ribuan penonton. Tarif dan pemakaian gedung sudah diatur.',
    options: [
      at(
        1,
        'Meminta kelengkapan kedua peminat dan menerapkan urutan pendaftaran menurut pedoman penyewaan.',
        'Level 1: mengumpulkan informasi dan menyelesaikan hal rutin sesuai prosedur.',
      ),
      at(
        2,
        'Menelaah jadwal dan keperluan keduanya, lalu memilih yang paling cocok dengan ketentuan pemakaian gedung.',
        'Level 2: menganalisis informasi dan memutuskan berdasarkan pedoman.',
      ),
      at(
        3,
        'Menghitung penerimaan, kerusakan, dan keamanan pada tiap pilihan, lalu mengambil yang risikonya sepadan.',
        'Level 3: menimbang implikasi tiap pilihan dan menyeimbangkan risiko dengan keberhasilan.',
      ),
      grand(
        0,
        'Menawarkan gedung kepada penawar yang tertinggi demi kemandirian pendapatan daerah dan melaporkannya kemudian.',
        'Level 0: tujuannya besar, tetapi bertindak di luar ketentuan dan tanpa informasi.',
      ),
    ],
  },
  {
    code: 'S-PKP-S02',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Empat belas dari empat puluh tabung pemadam di gedung pelayanan lewat tanggal. Dana seksi Anda cukup untuk mengganti sembilan tabung atau mengisi ulang semuanya selama enam bulan.',
    options: [
      at(
        3,
        'Menakar bahaya tiap ruang dan biaya setahun, lalu memadukan penggantian dan isi ulang.',
        'Level 3: menimbang implikasi berdasarkan data dan menyeimbangkan risiko.',
      ),
      at(
        2,
        'Memeriksa keadaan keempat belas tabung, membandingkan kedua cara, dan memilih yang sesuai petunjuk teknis.',
        'Level 2: menganalisis sebelum bertindak dan menimbang alternatif.',
      ),
      at(
        0,
        'Menyerahkan pilihan itu kepada penyedia, yang tentu lebih mengenal tabung mana yang layak diganti.',
        'Level 0: keputusan diserahkan tanpa mengumpulkan informasi.',
      ),
      at(
        1,
        'Mendata tabung menurut ruang dan tanggalnya, lalu mengajukan isi ulang sesuai prosedur pemeliharaan.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
    ],
  },
  {
    code: 'S-PKP-S03',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Sehari sebelum bantuan tunai disalurkan, seksi Anda menemukan 230 nama bernomor induk ganda. Sebagian mungkin hanya salah ketik. Daftarnya sudah ditempel di balai desa.',
    options: [
      at(
        2,
        'Memilah nama menurut sebab gandanya, menimbang pilihan menunda, lalu memutus menurut pedoman.',
        'Level 2: menganalisis informasi, menimbang alternatif, dan memutuskan dengan pedoman.',
      ),
      at(
        1,
        'Meminta data pembanding dari dinas kependudukan dan menjalankan pedoman perbaikan daftar yang berlaku.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      grand(
        0,
        'Menyalurkannya kepada semua nama, karena kepercayaan rakyat jauh lebih bernilai daripada urusan nomor.',
        'Level 0: informasi yang sudah ada tidak dipakai.',
      ),
      at(
        3,
        'Menakar akibat salah bayar dan akibat penundaan, lalu menyalurkan yang pasti dan menahan yang ragu.',
        'Level 3: menimbang implikasi tiap pilihan dan menyeimbangkan risiko.',
      ),
    ],
  },
  {
    code: 'S-PKP-S04',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Mesin perahu layanan seksi Anda aus. Bengkel menawarkan perbaikan tiga hari atau mesin bekas bergaransi dua pekan. Besok jadwalnya ke pulau, dan gelombang diramalkan sedang.',
    options: [
      grand(
        0,
        'Berangkat sesuai jadwal, sebab pengabdian kepada warga pulau tidak boleh surut oleh soal mesin dan cuaca.',
        'Level 0: semangatnya tinggi, pilihan lain tidak dilihat.',
      ),
      at(
        2,
        'Menelaah laporan mesin dan ramalan, membandingkan kedua tawaran, lalu memutus sesuai aturan pelayaran.',
        'Level 2: menganalisis, menimbang alternatif, dan memutuskan berdasarkan pedoman.',
      ),
      at(
        1,
        'Mengumpulkan keterangan bengkel dan syahbandar, lalu menjalankan prosedur penundaan pelayaran.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      at(
        3,
        'Membandingkan bahaya mogok, biaya, dan kerugian warga, lalu menyewa perahu sambil mesinnya diperbaiki.',
        'Level 3: menimbang implikasi tiap pilihan dan memilih yang seimbang risikonya.',
      ),
    ],
  },
  {
    code: 'S-PKP-S05',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Dua calon tenaga kontrak arsip bernilai sama. Yang satu berpengalaman tetapi hanya bersedia setahun, yang lain baru lulus dan ingin menetap. Pekerjaan di seksi Anda berlangsung tiga tahun.',
    options: [
      at(
        3,
        'Membandingkan biaya melatih dengan kemungkinan ditinggalkan selama tiga tahun, lalu memilih yang lebih aman.',
        'Level 3: menimbang implikasi dan menyeimbangkan risiko dengan keberhasilan.',
      ),
      at(
        0,
        'Memilih yang berpengalaman, karena berkas sedang menumpuk dan tahun depan dapat dipikirkan kemudian.',
        'Level 0: memutuskan tanpa mencari informasi lebih lanjut.',
      ),
      at(
        1,
        'Mengumpulkan ijazah, nilai, dan catatan wawancara keduanya, lalu mengikuti urutan dalam pedoman seleksi.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      at(
        2,
        'Mencermati hasil uji mereka pada tiap bagian dan memilih menurut syarat yang tertulis bagi pekerjaan itu.',
        'Level 2: menganalisis informasi dan memutuskan berdasarkan pedoman.',
      ),
    ],
  },
  {
    code: 'S-PKP-S06',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Vaksin rabies hewan tersisa 90 dosis sampai sepuluh hari ke depan. Satu kecamatan melaporkan enam gigitan sepekan, kecamatan lain dua gigitan di dekat sekolah.',
    options: [
      at(
        1,
        'Meminta laporan lengkap kedua kecamatan dan melayani permintaan vaksin menurut prosedur yang ada.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      at(
        0,
        'Membagi sama rata untuk kedua kecamatan pagi ini juga, supaya tidak ada camat yang merasa dibedakan.',
        'Level 0: memutuskan tanpa informasi yang diperlukan.',
      ),
      at(
        3,
        'Memperkirakan penularan di tiap kecamatan, membagi menurut bahayanya, dan menyisakan cadangan.',
        'Level 3: memilih berdasarkan data dan menyeimbangkan risiko.',
      ),
      at(
        2,
        'Menelaah tempat dan waktu tiap gigitan, membandingkan beberapa pembagian, dan menetapkannya menurut pedoman.',
        'Level 2: menganalisis informasi dan menimbang alternatif sebelum memutuskan.',
      ),
    ],
  },
  {
    code: 'S-PKP-S07',
    competency: 'pengambilan-keputusan',
    bracket: 'pengawas',
    stem: 'Server presensi sering mati. Tim Anda dapat memasang pembaruan malam ini tanpa uji coba atau akhir pekan dengan uji penuh. Penghitungan tunjangan dimulai dua hari lagi.',
    options: [
      grand(
        0,
        'Memasang pembaruan malam ini dengan semangat bergerak cepat dan berani salah ala perusahaan teknologi.',
        'Level 0: bertindak tanpa informasi tentang akibatnya.',
      ),
      at(
        3,
        'Menakar kemungkinan data hilang pada tiap waktu, lalu memilih satu dengan salinan cadangan.',
        'Level 3: membandingkan risiko tiap pilihan dan menyeimbangkannya.',
      ),
      at(
        2,
        'Mencermati catatan gangguan dan isi pembaruan, lalu memilih waktu yang sesuai dengan prosedur.',
        'Level 2: menganalisis informasi sebelum bertindak berdasarkan pedoman.',
      ),
      at(
        1,
        'Menanyakan keadaannya kepada petugas server dan menjalankan prosedur pembaruan pada jadwal yang biasa.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
    ],
  },
]
