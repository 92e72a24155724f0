// Names of the roles, in the words of the office; what each is for, in a sentence.
import type { Role } from './permission.ts'
import type { Language } from './wording.ts'

export const roleWords: Record<Language, Record<Role, string>> = {
  id: {
    'admin-sistem': 'Admin Sistem',
    'admin-penilaian': 'Admin Penilaian',
    panitia: 'Panitia',
    'pengawas-ruang': 'Pengawas Ruang',
    asesor: 'Asesor',
    'ketua-tim': 'Ketua Tim',
    pyb: 'PyB',
    ppk: 'PPK',
    'kepala-bkpsdm': 'Kepala BKPSDM',
    inspektorat: 'Inspektorat (APIP)',
  },
  en: {
    'admin-sistem': 'System administrator',
    'admin-penilaian': 'Assessment administrator',
    panitia: 'Committee',
    'pengawas-ruang': 'Room proctor',
    asesor: 'Assessor',
    'ketua-tim': 'Head of the assessor team',
    pyb: 'Authorised official (PyB)',
    ppk: 'Appointing official (PPK)',
    'kepala-bkpsdm': 'Head of BKPSDM',
    inspektorat: 'Inspectorate (APIP)',
  },
}
