// pengambilan-keputusan around the standard of administrator (3): situations of the head of a bidang.
import { at, type BankItem, grand } from './bank-item.ts'

export const pengambilanKeputusanAdministrator: readonly BankItem[] = [
  {
    code: 'S-PKP-A01',
    competency: 'pengambilan-keputusan',
    bracket: 'administrator',
    stem: 'Lereng di belakang rumah sakit daerah retak. Menurut geolog, peluang longsor sepekan ini satu banding lima. Memindahkan delapan puluh pasien membahayakan sebagian dari mereka. Anda diminta memutus.',
    options: [
      at(
        4,
        'Mengatur pemindahan bertahap dengan rumah sakit lain dan perhubungan, serta rencana bila lereng bergerak.',
        'Level 4: merumuskan solusi lintas fungsi dan mengantisipasi dampaknya.',
      ),
      at(
        3,
        'Membandingkan bahaya pindah dan bertahan bagi tiap kelompok pasien, lalu memilih yang lebih kecil bahayanya.',
        'Level 3: menimbang implikasi tiap pilihan dan menyeimbangkan risiko.',
      ),
      at(
        2,
        'Mencermati laporan geolog dan denah gedung, lalu mengosongkan ruang yang terancam sesuai prosedur darurat.',
        'Level 2: menganalisis informasi dan mengambil keputusan operasional berdasarkan pedoman.',
      ),
      at(
        0,
        'Menunggu hasil pemeriksaan kedua dari provinsi, karena satu banding lima masih jauh dari kepastian.',
        'Level 0: informasi yang ada tidak dipakai untuk bertindak.',
      ),
    ],
  },
  {
    code: 'S-PKP-A02',
    competency: 'pengambilan-keputusan',
    bracket: 'administrator',
    stem: 'Kontraktor gedung sekolah bangkrut pada kemajuan 60 persen. Tahun anggaran tinggal empat bulan, murid belajar di tenda, dan jaminan pelaksanaannya dapat dicairkan.',
    options: [
      at(
        2,
        'Mempelajari kontrak dan kemajuan fisiknya, lalu memutus kontrak serta mencairkan jaminan menurut aturan.',
        'Level 2: menganalisis informasi sebelum memutuskan berdasarkan pedoman.',
      ),
      at(
        4,
        'Merancang jaminan, pengganti, dan kelas sementara sekaligus bersama bagian hukum dan dinas pendidikan.',
        'Level 4: memberi solusi lintas fungsi atas masalah yang kompleks.',
      ),
      grand(
        0,
        'Menelaah gagasan sekolah percontohan yang modern dan mengumumkan rancangan barunya lebih dahulu.',
        'Level 0: gagasan besar menggantikan keputusan yang ditunggu.',
      ),
      at(
        3,
        'Membandingkan biaya, waktu, dan risiko hukum antara pengganti dan perpanjangan, lalu memilih salah satunya.',
        'Level 3: menimbang implikasi tiap pilihan dan memilih berdasarkan data.',
      ),
    ],
  },
  {
    code: 'S-PKP-A03',
    competency: 'pengambilan-keputusan',
    bracket: 'administrator',
    stem: 'Peretas mengunci data kepegawaian dan meminta tebusan. Cadangan terakhir berumur sembilan hari, sedangkan gaji dibayar enam hari lagi. Bidang Anda memimpin penanganannya.',
    options: [
      at(
        3,
        'Menakar untung rugi memulihkan cadangan sekarang atau setelah pemeriksaan, lalu memilih dengan data.',
        'Level 3: membandingkan implikasi dan risiko tiap pilihan.',
      ),
      at(
        0,
        'Merundingkan tebusan lewat perantara, sebab jumlahnya lebih kecil daripada kerugian bila gaji terlambat.',
        'Level 0: bertindak di luar kewenangan tanpa mengenali pilihan lain.',
      ),
      at(
        2,
        'Memeriksa isi cadangan dan catatan serangan, lalu memulihkannya sesuai pedoman penanganan gangguan.',
        'Level 2: menganalisis informasi dan memutuskan berdasarkan pedoman.',
      ),
      at(
        4,
        'Memilih jalur gaji darurat dengan bidang keuangan, sementara tim data dan hukum menutup celahnya.',
        'Level 4: merumuskan solusi lintas fungsi dan mitigasi dampak.',
      ),
    ],
  },
  {
    code: 'S-PKP-A04',
    competency: 'pengambilan-keputusan',
    bracket: 'administrator',
    stem: 'Karena harga aspal naik, dana bidang Anda cukup untuk 18 dari 27 kilometer. Dua ruas dilalui ambulans, satu ruas sudah dijanjikan kepada warga, dan satu ruas bersilangan dengan galian pipa gas.',
    options: [
      grand(
        0,
        'Menetapkan seluruh 27 kilometer tetap dibangun demi kehormatan janji, dengan tebal aspal yang menyesuaikan.',
        'Level 0: implikasi pilihannya tidak dilihat.',
      ),
      at(
        2,
        'Menelaah kerusakan tiap ruas dan beberapa urutan, lalu menetapkan 18 kilometer menurut nilai kerusakannya.',
        'Level 2: menganalisis, menimbang alternatif, dan memutuskan berdasarkan pedoman.',
      ),
      at(
        3,
        'Membandingkan manfaat, biaya, dan risiko tiap ruas dari data kendaraan, lalu memilih gabungan terbaik.',
        'Level 3: memilih solusi terbaik berdasarkan data dan implikasinya.',
      ),
      at(
        4,
        'Menyatukan jadwal pipa, jalur ambulans, dan dana bidang lain, serta menyiapkan jawaban bagi ruas tertunda.',
        'Level 4: merumuskan solusi lintas fungsi dan mengantisipasi dampaknya.',
      ),
    ],
  },
  {
    code: 'S-PKP-A05',
    competency: 'pengambilan-keputusan',
    bracket: 'administrator',
    stem: 'Menjelang hari raya kurban, penyakit mulut dan kuku ditemukan pada lima sapi. Menutup pasar hewan merugikan 400 penjual, sedangkan membukanya dapat menulari daerah tetangga.',
    options: [
      at(
        3,
        'Menghitung kerugian dan peluang tular bila pasar buka, tutup, atau terbatas, lalu memilih di antaranya.',
        'Level 3: menimbang implikasi tiap pilihan dengan data.',
      ),
      grand(
        0,
        'Menyerukan solidaritas semua pelaku pasar untuk saling menjaga dan membiarkan penjualan berjalan seperti biasa.',
        'Level 0: seruan menggantikan keputusan.',
      ),
      at(
        4,
        'Menyiapkan penjualan langsung dari kandang sehat bersama perdagangan dan polisi, serta pos cegat dan ganti rugi.',
        'Level 4: solusi lintas fungsi yang mengantisipasi dampak beserta mitigasinya.',
      ),
      at(
        2,
        'Menelaah hasil uji dan letak kandang kelima sapi, lalu menutup pasar sesuai jangka dalam pedoman.',
        'Level 2: menganalisis informasi dan memutuskan berdasarkan pedoman.',
      ),
    ],
  },
  {
    code: 'S-PKP-A06',
    competency: 'pengambilan-keputusan',
    bracket: 'administrator',
    stem: 'Limbah sebuah pabrik melewati batas. Menghentikannya menganggurkan 1.100 pekerja, membiarkannya mencemari sumber air dua kecamatan. Besok pimpinan menunggu rekomendasi bidang Anda.',
    options: [
      at(
        2,
        'Menelaah hasil laboratorium dan riwayat pelanggaran, lalu menyusun rekomendasi menurut urutan sanksi.',
        'Level 2: menganalisis informasi dan memutuskan berdasarkan pedoman.',
      ),
      at(
        3,
        'Menghitung dampak henti penuh, sebagian, dan bersyarat, lalu menganjurkan yang paling seimbang akibatnya.',
        'Level 3: menimbang implikasi tiap pilihan dan menyeimbangkan risiko.',
      ),
      at(
        4,
        'Merumuskan henti bertahap dengan dinas tenaga kerja dan perusahaan air minum, termasuk air pengganti.',
        'Level 4: solusi lintas fungsi beserta mitigasi dampaknya.',
      ),
      grand(
        0,
        'Menganjurkan ikrar sungai lestari antara pabrik dan pemerintah sebelum membicarakan bentuk sanksi apa pun.',
        'Level 0: ikrar menunda keputusan yang diminta.',
      ),
    ],
  },
]
