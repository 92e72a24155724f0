// pengambilan-keputusan around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const pengambilanKeputusanPelaksana: readonly BankItem[] = [
  {
    code: 'S-PKP-P01',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Listrik Puskesmas padam saat Anda bertugas jaga. Genset hanya kuat untuk lemari vaksin atau komputer pendaftaran. Teknisi tiba satu jam lagi, dan pedoman rantai dingin ada di dinding.',
    options: [
      at(
        2,
        'Menghitung berapa lama vaksin dan antrean dapat bertahan menurut pedoman, lalu menetapkan pilihannya.',
        'Level 2: menganalisis informasi, menimbang alternatif, dan memutuskan berdasarkan pedoman.',
      ),
      at(
        0,
        'Menyalakan komputer segera, karena pasien yang menunggu di depan meja mulai gelisah dan bertanya.',
        'Level 0: bertindak tanpa mencari informasi yang diperlukan.',
      ),
      grand(
        0,
        'Mencatat peristiwa ini sebagai bahan usulan Puskesmas mandiri energi dan menunggu teknisi menentukan pilihannya.',
        'Level 0: tidak ada tindakan dalam kewenangannya.',
      ),
      at(
        1,
        'Mencatat suhu lemari, menjalankan prosedur padam listrik yang ada di dinding, dan mengabari atasan.',
        'Level 1: mengumpulkan informasi dan menyelesaikan hal itu sesuai prosedur.',
      ),
    ],
  },
  {
    code: 'S-PKP-P02',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Tanggal lahir pemohon surat pindah berbeda antara kartu keluarga dan KTP-nya. Ia harus berangkat besok. SOP memuat dua cara penyelesaian, tergantung dokumen mana yang keliru.',
    options: [
      at(
        1,
        'Meminta akta kelahirannya sebagai bukti, mencocokkan semua tanggalnya, lalu mengikuti langkah dalam SOP.',
        'Level 1: mengumpulkan informasi dan menyelesaikan hal rutin sesuai prosedur.',
      ),
      at(
        0,
        'Memakai tanggal pada KTP, dengan menimbang bahwa waktunya sempit dan pemohonnya meyakinkan.',
        'Level 0: memutuskan tanpa memeriksa informasi.',
      ),
      at(
        0,
        'Mempersilakannya kembali setelah kedua dokumennya sama, agar antrean tidak tertahan lebih lama lagi.',
        'Level 0: pilihan yang tersedia dalam SOP tidak dikenali.',
      ),
      at(
        2,
        'Menelusuri asal kedua tanggal, menguji kedua cara SOP terhadap bukti, dan memilih yang lebih cocok.',
        'Level 2: menganalisis sebelum bertindak dan menimbang alternatif.',
      ),
    ],
  },
  {
    code: 'S-PKP-P03',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Anda mengatur kendaraan dinas. Ada tiga permintaan untuk dua mobil besok pagi: mengantar sampel darah, menjemput tamu provinsi, dan rapat kecamatan. Pedomannya menyebut kepentingan dinas.',
    options: [
      at(
        2,
        'Membandingkan jam serta akibat keterlambatan ketiganya, lalu membagi mobil menurut pedoman itu.',
        'Level 2: menganalisis, menimbang alternatif, dan memutuskan berdasarkan pedoman.',
      ),
      at(
        1,
        'Mengumpulkan surat tugas ketiganya, mengecek jamnya, dan mengisi jadwal menurut prosedur peminjaman.',
        'Level 1: mengumpulkan informasi dan menyelesaikan hal rutin sesuai prosedur.',
      ),
      at(
        0,
        'Memberikan kedua mobil untuk tamu dan rapat, sebab keduanya dihadiri pejabat yang lebih tinggi.',
        'Level 0: memilih tanpa mengumpulkan informasi yang diperlukan.',
      ),
      grand(
        0,
        'Menyampaikan konsep armada bersama yang ideal kepada bagian umum dan membiarkan ketiga peminta bermusyawarah.',
        'Level 0: keputusan dalam kewenangannya dilepaskan.',
      ),
    ],
  },
  {
    code: 'S-PKP-P04',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Dua belas laporan jalan berlubang masuk, sedangkan regu tambal hanya mampu tiga titik besok. Sebagian fotonya kabur. Anda menyusun jadwal dengan pedoman nilai kedalaman dan kepadatan lalu lintas.',
    options: [
      at(
        0,
        'Menjadwalkan tiga laporan yang paling banyak dibagikan di media sosial, supaya keluhan cepat mereda.',
        'Level 0: informasi yang diminta pedoman tidak dikumpulkan.',
      ),
      at(
        1,
        'Melengkapi foto dan ukuran lubang dari para pelapor, lalu mengurutkan titik menurut nilai pedoman.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      at(
        2,
        'Menilai semua titik, mencermati yang nilainya berdekatan, dan membandingkan beberapa urutan sebelum menetapkan.',
        'Level 2: menganalisis informasi dan menimbang alternatif berdasarkan pedoman.',
      ),
      grand(
        0,
        'Memegang prinsip tidak seorang pun tertinggal dan menunggu sampai seluruh titik dapat dikerjakan serentak.',
        'Level 0: prinsipnya luhur, keputusan hari itu tidak diambil.',
      ),
    ],
  },
  {
    code: 'S-PKP-P05',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Di gudang bantuan, separuh dus makanan yang akan dikirim sore ini kedaluwarsa dua pekan lagi. Tiga desa penerima berbeda jarak dan jumlah penduduknya. Pedoman gudang mengatur masa simpan.',
    options: [
      at(
        0,
        'Mengirim semua dus menurut rencana semula, sebab tanggalnya belum lewat dan truknya telanjur dipesan.',
        'Level 0: bertindak tanpa melihat pilihan lain.',
      ),
      at(
        1,
        'Memeriksa tanggal tiap dus, mencatat jumlahnya, dan menerapkan aturan masa simpan dari pedoman.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      at(
        0,
        'Menahan seluruh kiriman sampai atasan pulang dari luar kota, supaya Anda tidak salah langkah.',
        'Level 0: kewenangannya sendiri tidak dipakai.',
      ),
      at(
        2,
        'Menghitung waktu tempuh dan lama habisnya di tiap desa, lalu memilih pembagian yang paling aman.',
        'Level 2: menganalisis informasi dan menimbang alternatif.',
      ),
    ],
  },
  {
    code: 'S-PKP-P06',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Hari ini batas akhir keringanan tunggakan pajak. Di loket, seorang kuasa membawa surat kuasa tanpa meterai karena pemberinya dirawat. Petunjuk loket mengatur surat yang belum lengkap.',
    options: [
      at(
        0,
        'Mengembalikan berkasnya, karena surat kuasa tanpa meterai tidak perlu dipelajari lebih jauh lagi.',
        'Level 0: informasi dan pilihan tindakan tidak dicari.',
      ),
      at(
        2,
        'Menimbang menerimanya bersyarat atau membayar tanpa kuasa, lalu memilih yang sesuai petunjuk.',
        'Level 2: menimbang alternatif dan memutuskan berdasarkan pedoman.',
      ),
      at(
        1,
        'Menanyakan keadaannya, mencari bagian tentang surat belum lengkap, dan menjalankan langkahnya.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
      grand(
        0,
        'Menerimanya atas nama kemanusiaan yang melampaui segala ketentuan dan mencatat alasan itu di berkas.',
        'Level 0: bertindak di luar kewenangan tanpa mencari informasi.',
      ),
    ],
  },
  {
    code: 'S-PKP-P07',
    competency: 'pengambilan-keputusan',
    bracket: 'pelaksana',
    stem: 'Anda penjaga pintu air. Hujan di hulu mulai deras, tetapi tinggi air masih di bawah batas. Petani di hilir meminta pintu tetap terbuka untuk sawah. Tabel operasi tersedia di pos.',
    options: [
      grand(
        0,
        'Membuka pintu selebar-lebarnya, karena ketahanan pangan bangsa bermula dari air yang mengalir ke sawah.',
        'Level 0: bertindak tanpa informasi, hanya dengan semangat.',
      ),
      at(
        0,
        'Membiarkan bukaan pintu seperti sekarang sampai ada perintah kantor, sebab batasnya belum terlampaui.',
        'Level 0: informasi tidak dikumpulkan dan kewenangan tidak dipakai.',
      ),
      at(
        2,
        'Mencermati laju kenaikan air, menimbang beberapa bukaan dalam tabel, dan menetapkan satu yang aman.',
        'Level 2: menganalisis informasi dan menimbang alternatif berdasarkan pedoman.',
      ),
      at(
        1,
        'Menanyakan curah hujan kepada pos hulu, mencatat tinggi air tiap jam, dan mengikuti bukaan menurut tabel.',
        'Level 1: mengumpulkan informasi dan bertindak sesuai prosedur.',
      ),
    ],
  },
]
