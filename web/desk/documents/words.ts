// The words of the public page that verifies a document.
const id = {
  title: 'Keaslian dokumen',
  genuine: 'Dokumen ini asli',
  genuineWhat: (agency: string) => `Dicetak oleh ${agency} dengan Nawa.`,
  unknown: 'Dokumen ini tidak dikenal',
  unknownWhat: (agency: string) =>
    `Tidak ada dokumen ${agency} dengan sidik jari ini. Periksa lagi hurufnya; bila tetap tidak dikenal, tanyakan kepada instansi yang disebut pada dokumen.`,
  kind: 'Jenis dokumen',
  madeOn: 'Dicetak pada',
  fingerprint: 'Sidik jari',
  replaced: 'Tidak berlaku lagi: dibatalkan, atau ada versi yang lebih baru. Tanyakan kepada instansi.',
  example: 'Dokumen contoh: tidak berlaku sebagai hasil penilaian.',
  compare: 'Cocokkan jenis dan tanggal di atas dengan dokumen yang Anda pegang. Isinya tidak ditampilkan di sini.',
  another: 'Periksa dokumen lain',
  anotherHint: 'Sidik jari tercetak di kaki setiap halaman; spasi dan huruf besar-kecil tidak berpengaruh',
  check: 'Periksa',
}

const en: typeof id = {
  title: 'Is a document genuine',
  genuine: 'This document is genuine',
  genuineWhat: (agency) => `Printed by ${agency} with Nawa.`,
  unknown: 'This document is not known',
  unknownWhat: (agency) =>
    `There is no document of ${agency} with this fingerprint. Check the letters again; if it stays unknown, ask the agency named on the document.`,
  kind: 'Kind of document',
  madeOn: 'Printed on',
  fingerprint: 'Fingerprint',
  replaced: 'It holds no more: cancelled, or there is a newer version. Ask the agency.',
  example: 'An example document: it counts as no assessment result.',
  compare: 'Hold kind and date against the document in your hand. Its content is not shown here.',
  another: 'Check another document',
  anotherHint: 'The fingerprint is printed at the foot of every page; spaces and capitals do not matter',
  check: 'Check',
}

export const checkWords = { id, en }
