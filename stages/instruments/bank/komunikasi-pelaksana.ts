// komunikasi around the standard of pelaksana (1): situations of one person at a counter or a desk.
import { at, type BankItem, grand } from './bank-item.ts'

export const komunikasiPelaksana: readonly BankItem[] = [
  {
    code: 'S-KOM-P01',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Seorang ibu lanjut usia datang untuk kedua kalinya mengurus pindah alamat. Berkasnya masih kurang karena ia tidak mengerti istilah di lembar syarat.',
    options: [
      grand(
        0,
        'Memperkenalkan kepadanya laman informasi dengan asisten virtual yang baru diluncurkan sebagai layanan unggulan.',
        'Level 0: medianya tidak tepat bagi pendengarnya.',
      ),
      at(
        2,
        'Bertanya tentang kepindahannya, lalu menuliskan yang kurang dengan kata yang dipakai ibu itu sendiri.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      at(
        0,
        'Mencetakkan lagi lembar syarat yang sama dan menyarankannya membaca pelan-pelan di rumah bersama tetangga.',
        'Level 0: informasi tidak dibuat jelas dan pemahaman yang sama tidak dipastikan.',
      ),
      at(
        1,
        'Menyebutkan berkas yang kurang dengan kata sehari-hari dan memintanya mengulangi.',
        'Level 1: menyampaikan dengan runtut dan memastikan pemahaman yang sama.',
      ),
    ],
  },
  {
    code: 'S-KOM-P02',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Undangan rapat untuk dua belas desa telanjur Anda kirim dengan hari dan tanggal yang tidak cocok. Rapatnya lusa, dan beberapa desa berjarak tiga jam perjalanan.',
    options: [
      grand(
        0,
        'Menyiapkan infografik jadwal yang menarik dengan logo kegiatan, untuk diunggah di media sosial kantor besok.',
        'Level 0: medianya tidak tepat dan tidak memastikan tiap desa tahu.',
      ),
      at(
        1,
        'Mengirim surat ralat sesuai tata naskah dan meminta tiap desa membalas bahwa ralat itu sudah terbaca.',
        'Level 1: menulis surat sesuai tata naskah dan memastikan pemahaman.',
      ),
      at(
        2,
        'Mengirim ralat, lalu menelepon tiap desa dengan akrab dan menjawab pertanyaan mereka tentang rapat.',
        'Level 2: memakai gaya informal, mendengar, dan menanggapi dengan tepat.',
      ),
      at(
        0,
        'Menunggu pertanyaan dari desa, karena kebanyakan penerima undangan akan berpatokan pada tanggalnya.',
        'Level 0: pemahaman yang sama tidak dipastikan.',
      ),
    ],
  },
  {
    code: 'S-KOM-P03',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Penelepon di meja pengaduan marah karena lampu jalan di gangnya padam tiga pekan. Ini teleponnya yang ketiga, dan ia berbicara tanpa henti.',
    options: [
      at(
        0,
        'Memotong dengan sopan, lalu memintanya menelepon unit lampu jalan yang memang menangani.',
        'Level 0: informasi tidak disampaikan lengkap, penelepon hanya dialihkan.',
      ),
      at(
        0,
        'Mendengarkan sampai ia selesai, lalu menenangkannya dengan janji lampu menyala besok.',
        'Level 0: informasi yang disampaikan tidak dapat dipegang.',
      ),
      at(
        2,
        'Memberinya waktu bercerita, menyebut kembali pokoknya, dan menjawab apa yang belum dikerjakan.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      at(
        1,
        'Mencatat alamatnya, mengulangi catatan itu kepadanya, dan menyebutkan urutan penanganan dengan singkat.',
        'Level 1: menyampaikan dengan runtut dan memastikan pemahaman yang sama.',
      ),
    ],
  },
  {
    code: 'S-KOM-P04',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Rekan bidang lain menulis di grup: data kemarin belum masuk semua, tolong segera. Anda sudah mengirim dua hari lalu dan tidak tahu data mana yang ia maksud.',
    options: [
      at(
        1,
        'Mengirim pesan pribadi berisi daftar berkas yang sudah terkirim dan menanyakan mana yang masih kurang.',
        'Level 1: menyampaikan dengan runtut dan memastikan pemahaman yang sama.',
      ),
      grand(
        0,
        'Mengusulkan di grup itu kanal komunikasi terpadu lintas bidang berbasis aplikasi, agar kekeliruan serupa berakhir.',
        'Level 0: pesan yang kabur tidak diperjelas.',
      ),
      at(
        0,
        'Mengirim ulang semua berkas yang Anda punya, supaya tidak ada lagi yang dapat dianggap kurang.',
        'Level 0: kejelasan tidak dicari, informasinya justru berlimpah.',
      ),
      at(
        2,
        'Mendatangi mejanya, mengobrol tentang apa yang diperlukannya, dan menyesuaikan daftar Anda.',
        'Level 2: memakai gaya informal, mendengar, dan menanggapi dengan tepat.',
      ),
    ],
  },
  {
    code: 'S-KOM-P05',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Anda notulis rapat persiapan pameran. Esoknya dua peserta berbeda ingatan tentang tenggat: satu menyebut tanggal 10, yang lain tanggal 15. Catatan Anda sendiri tidak jelas.',
    options: [
      at(
        2,
        'Mengobrol dengan keduanya tentang alasannya, memastikan kepada pimpinan, dan menyiapkan ringkasannya.',
        'Level 2: mendengar dengan aktif dan menyiapkan naskah yang tepat.',
      ),
      at(
        0,
        'Menulis kedua tanggal itu, supaya tiap peserta dapat memakai yang sesuai dengan ingatannya.',
        'Level 0: pemahaman yang sama tidak dicapai.',
      ),
      at(
        1,
        'Menanyakan tanggalnya kepada pimpinan rapat, menuliskannya, dan mengirim notulen kepada semua peserta.',
        'Level 1: menyampaikan dengan jelas dan memastikan pemahaman yang sama.',
      ),
      at(
        0,
        'Menulis tanggal 15 dalam notulen, karena tenggat yang lebih longgar tidak merugikan peserta mana pun.',
        'Level 0: informasinya belum tentu benar dan tidak dipastikan.',
      ),
    ],
  },
  {
    code: 'S-KOM-P06',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Puskesmas mulai memakai nomor antrean daring. Di ruang tunggu, beberapa pasien mengeluh karena merasa nomor mereka dilewati. Anda petugas pendaftaran.',
    options: [
      at(
        2,
        'Mendatangi yang mengeluh, mencocokkan nomornya dengan layar, dan menanggapi satu per satu.',
        'Level 2: mendengar dengan aktif dan menanggapi dengan tepat.',
      ),
      at(
        1,
        'Mengumumkan cara nomor dipanggil dengan kalimat pendek dan memeriksa apakah pasien sudah mengerti.',
        'Level 1: menyampaikan dengan singkat dan memastikan pemahaman yang sama.',
      ),
      at(
        0,
        'Mendengarkan keluhan itu dan meminta mereka menunggu sampai sistem memanggil.',
        'Level 0: informasi yang diperlukan tidak disampaikan.',
      ),
      grand(
        0,
        'Memutar video peluncuran transformasi layanan digital di layar ruang tunggu, agar pasien mengenal manfaatnya.',
        'Level 0: isinya tidak menjawab urutan panggilan.',
      ),
    ],
  },
  {
    code: 'S-KOM-P07',
    competency: 'komunikasi',
    bracket: 'pelaksana',
    stem: 'Besok pagi atasan harus memaparkan data kunjungan perpustakaan selama setahun. Sore ini ia meminta Anda menyiapkan bahannya dari dua belas lembar tabel mentah.',
    options: [
      at(
        1,
        'Menuliskan ringkasan satu halaman yang runtut dan menyerahkannya bersama tabel aslinya.',
        'Level 1: menyampaikan informasi dengan runtut dan singkat.',
      ),
      at(
        0,
        'Menggabungkan kedua belas tabel ke dalam satu berkas, supaya atasan dapat memilih sendiri yang diperlukan.',
        'Level 0: informasinya lengkap tetapi tidak runtut dan tidak singkat.',
      ),
      grand(
        0,
        'Membuat tayangan tiga puluh halaman dengan animasi dan semboyan literasi, dengan data yang menyusul besok.',
        'Level 0: informasi yang diminta belum disampaikan.',
      ),
      at(
        2,
        'Menanyakan siapa pendengarnya, lalu menyusun lima halaman paparan dengan grafik yang cocok.',
        'Level 2: menyiapkan bahan paparan yang tepat setelah mendengar kebutuhan.',
      ),
    ],
  },
]
