// Words from which synthetic names are put together. Whoever bears such a name is met by accident.

export const maleNames = `Agus Ahmad Aditya Andri Anwar Arif Asep Bagus Bambang Bayu Budi Cahyo Candra Darma Dedi Deni Didik Dimas Doni Eko
Endang Fajar Farhan Galih Gilang Hadi Hari Hendra Heri Ilham Imam Indra Irfan Iwan Jaka Joko Kurnia Lukman Mahendra Maulana Muhammad Nanang
Nugroho Oman Panji Prasetyo Rahmat Reza Ridwan Rudi Sandi Satria Setiawan Slamet Sugeng Surya Taufik Teguh Tono Ujang Wahyu Wawan Widodo Yanto
Yoga Yusuf Zaenal`.split(/\s+/)

export const femaleNames =
  `Ade Aisyah Amelia Anisa Ani Astri Ayu Cici Citra Dahlia Dewi Diah Dian Eka Elis Endah Erna Euis Fatimah Fitri Hana
Handayani Hesti Ika Imas Indah Intan Iis Kartika Kusuma Laila Lestari Lia Lilis Lina Maya Mega Mila Murni Nadia Neni Ningsih Nita Novi Nur
Nurul Putri Rahayu Ratna Reni Retno Rina Rini Rita Rosita Sari Siti Sri Suci Tari Tati Tika Titin Tuti Vina Wartini Wati Wulan Yanti Yeni
Yuli Yuni Zahra`.split(/\s+/)

export const lastNames = `Abdurrohman Adiputra Anggraini Ardiansyah Arifin Astuti Budiman Cahyadi Darmawan Effendi Fauzi Firmansyah Gunadi
Gunawan Hakim Hamdani Handoko Harahap Hariyanto Hermawan Hidayat Hidayati Irawan Iskandar Ismail Jatmiko Junaedi Kurniawan Kusnadi Kusumawati
Laksana Maryam Maulida Mulyana Mulyani Munandar Natalia Nurhayati Nurjanah Oktaviani Pamungkas Permana Permatasari Pertiwi Pranata Pratama
Pratiwi Purnama Purnomo Puspita Rahardjo Rahman Rahmawati Ramadhan Ramdani Rohaeni Rosadi Rukmana Safitri Salim Santosa Saputra Setiadi
Setyawati Sholeh Sobari Subagja Suhendar Suherman Sukmana Sukmasari Sulaeman Supriyadi Suryadi Suryani Susanti Sutisna Syahputra Utami
Wahyudi Wardani Wibowo Widyastuti Wijaya Wijayanti Yuliana Yuliani Zulkarnaen`.split(/\s+/)

export const birthPlaces = [
  'Bandung',
  'Bekasi',
  'Bogor',
  'Ciamis',
  'Cirebon',
  'Garut',
  'Jakarta',
  'Karawang',
  'Kuningan',
  'Majalengka',
].concat(['Purwakarta', 'Semarang', 'Serang', 'Solo', 'Subang', 'Sukabumi', 'Sumedang', 'Tasikmalaya', 'Tegal', 'Yogyakarta'])

/** Kecamatan of a regency that does not exist. */
export const districts = [
  'Sukamaju',
  'Mekarsari',
  'Tirtajaya',
  'Cahayabumi',
  'Wanasari',
  'Karangindah',
  'Margamulya',
  'Sindanglaya',
].concat(['Purbasari', 'Bojongasri', 'Pasirluhur', 'Rawaelok', 'Telukjaya'])
