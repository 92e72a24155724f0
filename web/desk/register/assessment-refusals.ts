// What the register may refuse of assessments and their providers, in sentences.
import type { AssessmentRefusal } from '../../../stages/register/assessment-api.ts'
import type { AssessorRefusal } from '../../../stages/register/assessor-api.ts'
import type { RefusalWords } from '../../kit/refusal-words.ts'

const keptId = 'Tidak ada yang dicatat.'
const keptEn = 'Nothing was recorded.'

export const assessmentRefusals: RefusalWords<AssessmentRefusal | AssessorRefusal> = {
  'register.assessor-missing': {
    id: { what: 'Asesor ini tidak ditemukan, atau belum ada namanya.', kept: keptId, todo: 'Pilih pegawai atau tulis namanya.' },
    en: { what: 'This assessor was not found, or nobody is named.', kept: keptEn, todo: 'Choose an employee or write a name.' },
  },
  'register.assessor-dates': {
    id: { what: 'Sertifikat berakhir sebelum mulai berlaku.', kept: keptId, todo: 'Periksa kedua tanggalnya.' },
    en: { what: 'The certificate ends before it begins.', kept: keptEn, todo: 'Check both dates.' },
  },
  'register.assessor-exists': {
    id: { what: 'Sertifikat nomor {number} sudah tercatat.', kept: keptId, todo: 'Cabut catatan lama dahulu bila berubah.' },
    en: { what: 'Certificate {number} is on the roll already.', kept: keptEn, todo: 'Revoke the former entry first if it changed.' },
  },
  'register.assessor-revoked': {
    id: { what: 'Catatan ini sudah dicabut.', kept: 'Tidak ada yang berubah.', todo: 'Muat ulang halaman.' },
    en: { what: 'This entry was revoked already.', kept: 'Nothing has changed.', todo: 'Reload the page.' },
  },
  'register.provider-missing': {
    id: { what: 'Penyelenggara ini tidak ditemukan.', kept: keptId, todo: 'Muat ulang halaman Penyelenggara.' },
    en: { what: 'This provider was not found.', kept: keptEn, todo: 'Reload the page Providers.' },
  },
  'register.provider-exists': {
    id: { what: 'Penyelenggara dengan nama ini sudah ada.', kept: keptId, todo: 'Catat akreditasi pada penyelenggara itu.' },
    en: { what: 'A provider of this name exists already.', kept: keptEn, todo: 'Record the accreditation there.' },
  },
  'register.accreditation-missing': {
    id: { what: 'Akreditasi ini tidak ditemukan.', kept: 'Tidak ada yang berubah.', todo: 'Muat ulang halaman Penyelenggara.' },
    en: { what: 'This accreditation was not found.', kept: 'Nothing has changed.', todo: 'Reload the page Providers.' },
  },
  'register.accreditation-dates': {
    id: { what: 'Tanggal berlakunya tidak mungkin.', kept: keptId, todo: 'Periksa tanggal mulai dan sampai.' },
    en: { what: 'These dates cannot be.', kept: keptEn, todo: 'Check from when and until when it holds.' },
  },
  'register.accreditation-exists': {
    id: { what: 'Nomor akreditasi ini sudah tercatat.', kept: keptId, todo: 'Cabut yang lama bila isinya berubah.' },
    en: { what: 'This accreditation number is on record.', kept: keptEn, todo: 'Revoke the former one if it has changed.' },
  },
  'register.accreditation-revoked': {
    id: { what: 'Akreditasi ini sudah dicabut.', kept: 'Pencabutan pertama tetap.', todo: 'Tidak perlu tindakan.' },
    en: { what: 'This accreditation was revoked before.', kept: 'The first revocation stands.', todo: 'Nothing needs to be done.' },
  },
  'register.accreditation-unknown': {
    id: { what: 'Akreditasi {number} belum tercatat.', kept: keptId, todo: 'Catat di halaman Penyelenggara, lalu simpan lagi.' },
    en: { what: 'Accreditation {number} is not on record.', kept: keptEn, todo: 'Record it on the page Providers, then save again.' },
  },
  'register.accreditation-provider': {
    id: { what: 'Akreditasi {number} milik {provider}.', kept: keptId, todo: 'Periksa penyelenggara dan nomornya.' },
    en: { what: 'Accreditation {number} belongs to {provider}.', kept: keptEn, todo: 'Check the provider and the number.' },
  },
  'register.accreditation-not-in-force': {
    id: {
      what: 'Akreditasi {number} tidak berlaku pada tanggal penilaian.',
      kept: keptId,
      todo: 'Periksa tanggalnya, atau catat tanpa akreditasi sebagai pemetaan internal.',
    },
    en: {
      what: 'Accreditation {number} did not hold on the day of assessment.',
      kept: keptEn,
      todo: 'Check the date, or record it without accreditation as a mapping.',
    },
  },
  'register.accreditation-class': {
    id: {
      what: 'Akreditasi {number} tidak mencakup jenjang ini.',
      kept: keptId,
      todo: 'Periksa jenjangnya, atau catat tanpa akreditasi sebagai pemetaan internal.',
    },
    en: {
      what: 'Accreditation {number} does not cover this class.',
      kept: keptEn,
      todo: 'Check the class, or record it without accreditation as a mapping.',
    },
  },
  'register.assessment-missing': {
    id: { what: 'Penilaian ini tidak ditemukan.', kept: 'Tidak ada yang berubah.', todo: 'Muat ulang halaman pegawai.' },
    en: { what: 'This assessment was not found.', kept: 'Nothing has changed.', todo: "Reload the employee's page." },
  },
  'register.assessment-known': {
    id: { what: 'Penilaian ini sudah tercatat.', kept: 'Yang tercatat tetap.', todo: 'Cabut yang lama bila isinya keliru.' },
    en: { what: 'This assessment is on record already.', kept: 'What is on record stands.', todo: 'Revoke it if it is wrong.' },
  },
  'register.assessment-dates': {
    id: {
      what: 'Tanggal penilaian belum tiba, atau masa berlakunya tidak mungkin.',
      kept: keptId,
      todo: 'Periksa tanggalnya; masa berlaku tidak boleh lebih lama dari ketentuan.',
    },
    en: {
      what: 'The day of assessment has not come, or the validity cannot be.',
      kept: keptEn,
      todo: 'Check the dates; nothing holds longer than the policy says.',
    },
  },
  'register.assessment-revoked': {
    id: { what: 'Penilaian ini sudah dicabut.', kept: 'Pencabutan pertama tetap.', todo: 'Catat penilaian baru bila perlu.' },
    en: { what: 'This assessment was revoked before.', kept: 'The first revocation stands.', todo: 'Record a new one if needed.' },
  },
  'register.assessments-stale': {
    id: { what: 'Data berubah sejak pratinjau.', kept: keptId, todo: 'Baca berkasnya sekali lagi dan periksa pratinjaunya.' },
    en: { what: 'The data changed since the preview.', kept: keptEn, todo: 'Read the file again and look at the preview.' },
  },
  'register.assessments-nothing': {
    id: { what: 'Tidak ada baris yang dapat dicatat.', kept: keptId, todo: 'Perbaiki baris yang ditolak, lalu baca lagi.' },
    en: { what: 'No row can be recorded.', kept: keptEn, todo: 'Correct the refused rows and read again.' },
  },
}
