// komunikasi around the standard of administrator (3): situations of the head of a bidang, with budgets and other agencies.
import { at, type BankItem, grand } from './bank-item.ts'

export const komunikasiAdministrator: readonly BankItem[] = [
  {
    code: 'S-KOM-A01',
    competency: 'komunikasi',
    bracket: 'administrator',
    stem: 'Jembatan utama akan ditutup enam pekan. Kepentingan pedagang, sopir angkutan, sekolah, dan rumah sakit berbeda. Bidang Anda harus memberi tahu mereka dan menyepakati jalur pengalihan.',
    options: [
      grand(
        0,
        'Mengadakan acara peluncuran pembangunan jembatan ikonik yang dihadiri media, dengan jalur diumumkan kemudian.',
        'Level 0: informasi yang diperlukan tidak disampaikan.',
      ),
      at(
        4,
        'Memadukan data keempat kelompok menjadi dua pilihan jalur dan meyakinkan mereka menyepakati satu.',
        'Level 4: memadukan banyak sumber dan mendorong kesepakatan.',
      ),
      at(
        2,
        'Menerima wakil tiap kelompok, mendengarkan keberatannya, dan menyiapkan paparan jadwalnya.',
        'Level 2: mendengar dengan aktif dan menyiapkan bahan paparan.',
      ),
      at(
        3,
        'Menjelaskan dengan peta sederhana akibat penutupan bagi tiap kelompok, termasuk yang paling dirugikan.',
        'Level 3: menyederhanakan hal rumit dan menyampaikan hal sensitif.',
      ),
    ],
  },
  {
    code: 'S-KOM-A02',
    competency: 'komunikasi',
    bracket: 'administrator',
    stem: 'Trotoar akan ditata. Satpol PP ingin cepat, dinas koperasi ingin menunda, dan pedagang ragu lokasi baru akan ramai. Anda ditunjuk berbicara untuk pemerintah daerah.',
    options: [
      at(
        2,
        'Mendatangi lapak satu per satu, mengobrol dengan pedagang, dan menjawab pertanyaan tentang lokasi baru.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      at(
        3,
        'Mengatakan dengan tegas apa yang pasti berubah dan meringkas syarat lokasi baru dalam satu halaman.',
        'Level 3: menyampaikan hal sensitif dan menyederhanakan hal rumit.',
      ),
      grand(
        0,
        'Menyebarkan kampanye kota humanis lewat para pemengaruh setempat, sampai kedua dinas itu sependapat.',
        'Level 0: pertanyaan pedagang dan beda pandangan dinas tidak dijawab.',
      ),
      at(
        4,
        'Menulis naskah yang memuat pandangan ketiganya dan mengajak mereka menyetujui tahap pemindahan.',
        'Level 4: menuangkan banyak sudut pandang dan mendorong kesepakatan.',
      ),
    ],
  },
  {
    code: 'S-KOM-A03',
    competency: 'komunikasi',
    bracket: 'administrator',
    stem: 'Pimpinan meminta naskah tentang penggabungan empat SD yang kekurangan murid. Guru, orang tua, dan desa berbeda pendapat, terutama tentang jarak ke sekolah.',
    options: [
      at(
        2,
        'Menemui guru dan orang tua, mencatat pendapat mereka, dan menyiapkan paparannya.',
        'Level 2: mendengar dengan aktif dan menyiapkan bahan paparan.',
      ),
      at(
        4,
        'Menuangkan pandangan semua pihak dalam satu naskah dan membawa mereka menyetujui syaratnya.',
        'Level 4: menuangkan banyak sudut pandang dan mendorong langkah bersama.',
      ),
      at(
        3,
        'Menulis telaah sistematis yang menyebut soal jarak secara terbuka, dengan angka yang disederhanakan.',
        'Level 3: menulis naskah kompleks, menyampaikan hal sensitif dan rumit.',
      ),
      at(
        1,
        'Menulis naskah yang memuat aturan, jumlah murid, dan tahap penggabungan secara runtut sesuai tata naskah.',
        'Level 1: menyampaikan informasi dengan runtut sesuai tata naskah.',
      ),
    ],
  },
  {
    code: 'S-KOM-A04',
    competency: 'komunikasi',
    bracket: 'administrator',
    stem: 'Komisi di dewan meminta penjelasan mengapa baru 41 persen anggaran bidang Anda terserap pada Agustus. Sebagian sebabnya ada pada bidang lain.',
    options: [
      at(
        3,
        'Mengakui bagian yang lambat di bidang Anda, menyederhanakan sebabnya, dan menyebut apa yang tidak terkejar.',
        'Level 3: menyampaikan hal sensitif dan menyederhanakan hal rumit.',
      ),
      at(
        0,
        'Mendengarkan komisi, menerangkan keterlambatan bidang lain, dan menyarankan mereka diundang terpisah.',
        'Level 0: informasi tentang bidang sendiri tidak disampaikan lengkap.',
      ),
      at(
        4,
        'Memadukan data kedua bidang dan meyakinkan komisi menyetujui jadwal penyelesaian bersama.',
        'Level 4: memadukan banyak sumber dan mendorong langkah bersama.',
      ),
      at(
        2,
        'Menyiapkan tayangan rincian serapan dan menanggapi pertanyaan anggota komisi satu demi satu.',
        'Level 2: menyiapkan bahan paparan, mendengar, dan menanggapi.',
      ),
    ],
  },
  {
    code: 'S-KOM-A05',
    competency: 'komunikasi',
    bracket: 'administrator',
    stem: 'Video antrean panjang di rumah sakit daerah beredar luas dan wartawan menunggu. Bidang Anda mengetahui sebabnya: dua dokter pindah dan sistem pendaftaran sering mati.',
    options: [
      at(
        4,
        'Memadukan keterangan dokter, pasien, dan teknisi, lalu meyakinkan semua puskesmas berbagi pasien sementara waktu.',
        'Level 4: memadukan banyak sumber dan mendorong langkah bersama.',
      ),
      at(
        2,
        'Menerima setiap pertanyaan wartawan, menjawabnya dengan tenang, dan membagikan lembar fakta kepada mereka.',
        'Level 2: mendengar, menanggapi, dan menyiapkan bahan.',
      ),
      at(
        3,
        'Mengakui kedua sebab itu, menerangkannya dengan kata sehari-hari, dan menyebut apa yang belum teratasi.',
        'Level 3: menyampaikan isu sensitif dan menyederhanakan hal rumit.',
      ),
      grand(
        0,
        'Menyampaikan siaran pers tentang tekad menjadi rumah sakit rujukan modern, beserta capaian akreditasinya.',
        'Level 0: hal yang ditanyakan tidak disampaikan.',
      ),
    ],
  },
  {
    code: 'S-KOM-A06',
    competency: 'komunikasi',
    bracket: 'administrator',
    stem: 'Warga dua dusun menolak tempat pengolahan sampah karena khawatir soal bau dan harga tanah. Pimpinan meminta bidang Anda memastikan pembangunannya diterima.',
    options: [
      at(
        3,
        'Menerangkan cara kerja alat dengan contoh sederhana dan mengakui bau yang masih mungkin timbul.',
        'Level 3: menyederhanakan hal rumit dan menyampaikan hal sensitif.',
      ),
      grand(
        0,
        'Menayangkan film tentang masa depan ekonomi sirkular di kedua balai dusun dan membagikan suvenir daur ulang.',
        'Level 0: kekhawatiran warga tidak ditanggapi.',
      ),
      at(
        2,
        'Mengobrol di kedua dusun, menanyakan apa yang dikhawatirkan, dan menanggapi yang Anda ketahui.',
        'Level 2: memakai gaya informal, mendengar, dan menanggapi.',
      ),
      at(
        4,
        'Memadukan data bau, harga tanah, dan usul warga menjadi syarat pembangunan yang disepakati kedua dusun.',
        'Level 4: memadukan banyak sumber dan mendorong kesepakatan.',
      ),
    ],
  },
]
