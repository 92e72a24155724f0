// mengelola-perubahan around the standard of administrator (3): situations of the head of a bidang.
import { at, type BankItem, grand } from './bank-item.ts'

export const mengelolaPerubahanAdministrator: readonly BankItem[] = [
  {
    code: 'S-MPB-A01',
    competency: 'mengelola-perubahan',
    bracket: 'administrator',
    stem: 'Pembayaran pajak daerah harus sepenuhnya nontunai dalam enam bulan. Empat UPTD bidang Anda masih menerima tunai, dan bidang pembukuan memakai jadwal tutup kas yang berbeda.',
    options: [
      at(
        2,
        'Menerima hanya setoran nontunai di kantor induk mulai bulan ini dan mempelajari bentuk pelaporannya.',
        'Level 2: memakai cara baru tanpa menunggu arahan dan menambah kemampuan.',
      ),
      at(
        3,
        'Membantu petugas UPTD beralih, mendahulukan yang tunainya terbesar, dan menyiapkan jawaban keluhan.',
        'Level 3: membantu rekan berubah, menata prioritas, dan mengantisipasi kebutuhan.',
      ),
      at(
        4,
        'Menyusun peralihan bertahap dengan cadangan gangguan jaringan dan menyamakan jadwal pembukuannya.',
        'Level 4: menyiapkan unit dan mitigasi risikonya serta menyelaraskan program antarunit.',
      ),
      grand(
        0,
        'Mendeklarasikan daerah bebas tunai pertama di provinsi dan memercayakan pelaksanaannya kepada kesiapan UPTD.',
        'Level 0: perubahan diumumkan, tidak ada yang disesuaikan.',
      ),
    ],
  },
  {
    code: 'S-MPB-A02',
    competency: 'mengelola-perubahan',
    bracket: 'administrator',
    stem: 'Akhir tahun sebelas Puskesmas binaan bidang Anda wajib memakai rekam medis elektronik. Tiga sudah siap, lima belum mulai, dan bidang lain merencanakan jenis komputer yang berbeda.',
    options: [
      at(
        1,
        'Meneruskan edaran kementerian kepada semua Puskesmas dan mengikuti jadwal yang ditetapkan di dalamnya.',
        'Level 1: terbuka terhadap perubahan sesuai pedoman.',
      ),
      at(
        2,
        'Mempelajari sistemnya di Puskesmas yang siap dan segera memakai datanya untuk laporan bidang Anda.',
        'Level 2: cepat menerima perubahan dan memakai cara baru tanpa menunggu.',
      ),
      at(
        4,
        'Membagi Puskesmas dalam tiga gelombang, dengan cadangan bila listrik padam dan pengadaan yang disatukan.',
        'Level 4: menyiapkan unit, memitigasi risiko, dan menyelaraskan program antarunit.',
      ),
      at(
        3,
        'Meminjamkan tenaga dari yang siap kepada yang belum dan mendahulukan Puskesmas yang paling ramai.',
        'Level 3: membantu pihak lain berubah dan menata ulang prioritas.',
      ),
    ],
  },
  {
    code: 'S-MPB-A03',
    competency: 'mengelola-perubahan',
    bracket: 'administrator',
    stem: 'Izin reklame beralih dari pemeriksaan di muka ke pernyataan mandiri dengan pengawasan sesudahnya. Petugas bidang Anda terbiasa dengan cara lama, dan Satpol PP belum dilibatkan.',
    options: [
      at(
        4,
        'Menata peralihan menurut besarnya risiko, meninjaunya tiap bulan, dan menyatukan jadwal dengan Satpol PP.',
        'Level 4: memitigasi risiko, memastikan penerapan berkala, dan menyelaraskan antarunit.',
      ),
      grand(
        0,
        'Memperkenalkannya sebagai tonggak kemudahan berusaha di hadapan media, sementara petugas bekerja seperti biasa.',
        'Level 0: perubahan hanya terjadi dalam berita.',
      ),
      at(
        3,
        'Melatih petugas mengenali lokasi rawan dan mengalihkan waktu mereka dari meja ke lapangan.',
        'Level 3: membantu rekan berubah dan menata ulang prioritas.',
      ),
      at(
        2,
        'Mempelajari aturan risikonya dan memproses permohonan pekan ini dengan pernyataan mandiri.',
        'Level 2: memakai cara baru tanpa menunggu arahan.',
      ),
    ],
  },
  {
    code: 'S-MPB-A04',
    competency: 'mengelola-perubahan',
    bracket: 'administrator',
    stem: 'Tahun depan sebagian dana dari pusat dibayar menurut hasil, bukan menurut kegiatan. Tiga bidang di dinas Anda masih menyusun program terpisah dengan indikator masing-masing.',
    options: [
      at(
        3,
        'Membantu para kepala seksi mengganti indikator dan mendahulukan kegiatan yang hasilnya cepat terukur.',
        'Level 3: membantu rekan berubah dan menata ulang prioritas.',
      ),
      at(
        2,
        'Mempelajari aturan pembayarannya dan menulis ulang indikator yang Anda tangani sebelum diminta.',
        'Level 2: cepat menerima perubahan dan menambah kemampuannya.',
      ),
      at(
        0,
        'Mempertahankan semua program yang sudah disetujui dan menyesuaikan kalimat indikatornya dengan istilah baru.',
        'Level 0: hanya kata-katanya yang berubah.',
      ),
      at(
        4,
        'Menyelaraskan program ketiga bidang menurut hasil dan menyiapkan jalan keluar bila dana tertahan.',
        'Level 4: menyelaraskan program antarunit dan memitigasi risiko.',
      ),
    ],
  },
  {
    code: 'S-MPB-A05',
    competency: 'mengelola-perubahan',
    bracket: 'administrator',
    stem: 'Bidang Anda akan menjalankan kerja dari rumah dua hari sepekan. Loket harus tetap terisi, jaringan di rumah sebagian staf buruk, dan bidang yang sering Anda layani belum menentukan harinya.',
    options: [
      grand(
        0,
        'Mengumumkan bidang Anda sebagai pelopor kantor masa depan dan memberi setiap orang kebebasan memilih hari.',
        'Level 0: citra perubahan didahulukan, pekerjaan tidak disesuaikan.',
      ),
      at(
        4,
        'Mencoba dua bulan dengan batas layanan terendah, cadangan jaringan, dan hari yang disepakati antarbidang.',
        'Level 4: menyiapkan unit dan mitigasinya serta menyelaraskan antarunit.',
      ),
      at(
        2,
        'Menjalani lebih dahulu dua hari kerja dari rumah dan mempelajari sendiri alat rapat daring yang dipakai.',
        'Level 2: proaktif menyesuaikan diri dan menambah kemampuan.',
      ),
      at(
        3,
        'Memilah pekerjaan yang dapat dibawa pulang, menata gilirannya, dan membantu staf yang jaringan rumahnya buruk.',
        'Level 3: mengantisipasi kebutuhan unit dan membantu rekan berubah.',
      ),
    ],
  },
  {
    code: 'S-MPB-A06',
    competency: 'mengelola-perubahan',
    bracket: 'administrator',
    stem: 'Retribusi uji kendaraan dihapus. Antrean diperkirakan naik dua kali lipat, sedangkan pendapatan yang selama ini membiayai tiga mekanik kontrak hilang tahun depan.',
    options: [
      at(
        3,
        'Menggeser jam layanan, mendahulukan angkutan umum, dan mendampingi penguji dengan cara kerja yang ringkas.',
        'Level 3: menata ulang prioritas dan membantu rekan berubah.',
      ),
      at(
        4,
        'Menyiapkan tahap perluasan jalur, jalan keluar soal mekanik, dan penyelarasan anggaran dengan bidang lain.',
        'Level 4: menyiapkan unit, memitigasi risiko, dan menyelaraskan program antarunit.',
      ),
      grand(
        0,
        'Mengirim naskah kritis tentang keadilan fiskal ke pusat dan mempertahankan jam serta jalur yang ada.',
        'Level 0: memperdebatkan perubahan tanpa menyesuaikan diri.',
      ),
      at(
        2,
        'Mempelajari aturan barunya dan segera menyesuaikan cara Anda mengatur jadwal sebelum petunjuknya datang.',
        'Level 2: cepat menerima perubahan tanpa menunggu arahan.',
      ),
    ],
  },
]
