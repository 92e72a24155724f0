// What the facts of an employee are called, and how their values are written for people.
import type { Language } from '../../../kit/wording.ts'
import { dateWords, nipWords } from '../../../kit/wording.ts'
import type { Field } from '../../../stages/register/import/columns.ts'
import type { PersonField } from '../../../stages/register/import/difference.ts'
import { standings } from '../../../stages/register/import/words.ts'
import { className } from '../../../stages/standards/class.ts'
import type { Words } from '../../kit/language.tsx'

type AnyField = Field | PersonField

const names: Words<Record<AnyField, string>> = {
  id: {
    nip: 'NIP',
    siasnId: 'PNS ID',
    oldNip: 'NIP lama',
    name: 'Nama',
    frontTitle: 'Gelar depan',
    backTitle: 'Gelar belakang',
    birthPlace: 'Tempat lahir',
    birthDate: 'Tanggal lahir',
    sex: 'Jenis kelamin',
    employeeType: 'Jenis pegawai',
    standing: 'Kedudukan',
    employment: 'Status',
    appointedOn: 'TMT CPNS',
    grade: 'Golongan',
    gradeSince: 'TMT golongan',
    postKind: 'Jenis jabatan',
    postCode: 'Kode jabatan',
    postName: 'Jabatan',
    position: 'Jabatan',
    positionSince: 'TMT jabatan',
    eselon: 'Eselon',
    class: 'Jenjang',
    education: 'Pendidikan',
    unitCode: 'Kode unit kerja',
    unitName: 'Unit kerja',
    unit: 'Unit kerja',
    officeCode: 'Kode perangkat daerah',
    officeName: 'Perangkat daerah',
    email: 'Surel dinas',
  },
  en: {
    nip: 'NIP',
    siasnId: 'PNS ID',
    oldNip: 'Old NIP',
    name: 'Name',
    frontTitle: 'Title before',
    backTitle: 'Title after',
    birthPlace: 'Place of birth',
    birthDate: 'Date of birth',
    sex: 'Sex',
    employeeType: 'Kind of employee',
    standing: 'Standing',
    employment: 'Employment',
    appointedOn: 'Appointed on',
    grade: 'Golongan',
    gradeSince: 'Golongan since',
    postKind: 'Kind of post',
    postCode: 'Code of post',
    postName: 'Post',
    position: 'Post',
    positionSince: 'In post since',
    eselon: 'Eselon',
    class: 'Class',
    education: 'Education',
    unitCode: 'Code of unit',
    unitName: 'Unit',
    unit: 'Unit',
    officeCode: 'Code of office',
    officeName: 'Office',
    email: 'Official e-mail',
  },
}

const dates: ReadonlySet<string> = new Set(['birthDate', 'appointedOn', 'gradeSince', 'positionSince'])

/** The name of a field; a field of a later version is shown by its code. */
export function fieldName(field: string, language: Language): string {
  return names[language][field as AnyField] ?? field
}

/** The name of a standing (kedudukan hukum). */
export function standingName(code: string, language: Language): string {
  return standings.find((one) => one.code === code)?.[language] ?? code
}

export function sexName(sex: string, language: Language): string {
  if (language === 'id') return sex === 'L' ? 'Laki-laki' : sex === 'P' ? 'Perempuan' : sex
  return sex === 'L' ? 'Male' : sex === 'P' ? 'Female' : sex
}

/** A value of a field as people read it. */
export function fieldValue(field: string, value: string | null, language: Language): string | null {
  if (value === null || value === '') return null
  if (dates.has(field) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateWords(value, language)
  if (field === 'class') return className(value, language)
  if (field === 'standing') return standingName(value, language)
  if (field === 'sex') return sexName(value, language)
  return field === 'nip' ? nipWords(value) : value
}

/** Changes as `Difference` draws them. */
export function changesShown(changes: readonly { field: string; before: string | null; after: string | null }[], language: Language) {
  return changes.map((change) => ({
    field: fieldName(change.field, language),
    before: fieldValue(change.field, change.before, language),
    after: fieldValue(change.field, change.after, language),
  }))
}
