// The verdict as a sentence with its rule, the same on the screen, in the workbook and on paper.
import { dateWords, type Language } from '../../kit/wording.ts'
import { className } from '../standards/class.ts'
import type { Verdict, VerdictCode, VerdictGroup } from './verdict.ts'

type Said = { readonly id: string; readonly en: string }

/** Short names, for chips, columns and bars. */
export const verdictNames: Record<VerdictCode, Said> = {
  'belum-pernah': { id: 'Belum pernah', en: 'Never assessed' },
  kedaluwarsa: { id: 'Kedaluwarsa', en: 'Expired' },
  'segera-berakhir': { id: 'Segera berakhir', en: 'Ends soon' },
  berlaku: { id: 'Berlaku', en: 'Valid' },
  diundang: { id: 'Diundang', en: 'Invited' },
  dikecualikan: { id: 'Dikecualikan', en: 'Exempt' },
}

export const verdictGroupNames: Record<VerdictGroup, Said> = {
  'jatuh-tempo': { id: 'Jatuh tempo', en: 'Due' },
  'belum-jatuh-tempo': { id: 'Belum jatuh tempo', en: 'Not due' },
  dikecualikan: { id: 'Dikecualikan atau diundang', en: 'Exempt or invited' },
}

/** Kinds of standing that a policy exempts, as they stand in a sentence. */
const standingWords: Readonly<Record<string, Said>> = {
  cltn: { id: 'cuti di luar tanggungan negara', en: 'unpaid leave outside state duty' },
  'tugas-belajar': { id: 'tugas belajar', en: 'study assignment' },
  penugasan: { id: 'penugasan di luar instansi', en: 'secondment elsewhere' },
  mpp: { id: 'masa persiapan pensiun', en: 'preparation for retirement' },
  'uang-tunggu': { id: 'penerima uang tunggu', en: 'waiting pay' },
  'diberhentikan-sementara': { id: 'diberhentikan sementara', en: 'suspension' },
  'pejabat-negara': { id: 'pejabat negara', en: 'a state office' },
  'wafat-hilang': { id: 'wafat atau hilang', en: 'deceased or missing' },
  berhenti: { id: 'pensiun atau berhenti', en: 'retired or left' },
}

const validity: Said = { id: 'Peraturan BKN 26/2019 Pasal 29 ayat (4)', en: 'BKN Regulation 26/2019 art. 29(4)' }
const counting: Said = {
  id: 'Peraturan BKN 26/2019: hanya hasil penyelenggara terakreditasi pada jenjang yang sama',
  en: 'BKN Regulation 26/2019: only results of accredited providers at the same level',
}
const exempting: Said = { id: 'Ketentuan: kedudukan yang dikecualikan', en: 'Policy: standings that are exempt' }
const retiring: Said = { id: 'Ketentuan: menjelang pensiun', en: 'Policy: close to retirement' }

/** Why, and by which rule; no full stop in `rule`. */
export function verdictSentence({ code, facts }: Verdict, language: Language = 'id'): { readonly sentence: string; readonly rule: string } {
  const rule = ruleOf(code, facts)[language]
  const parts = [reason({ code, facts }, language), besideWords(facts, language)]
  return { sentence: parts.filter(Boolean).join(' '), rule }
}

function ruleOf(code: VerdictCode, facts: Verdict['facts']): Said {
  if (code === 'diundang' || facts.exemption?.kind === 'pensiun') return retiring
  if (code === 'dikecualikan') return exempting
  return code === 'belum-pernah' ? counting : validity
}

function reason({ code, facts }: Verdict, language: Language): string {
  const { result, exemption } = facts
  const id = language === 'id'
  if (exemption?.kind === 'kedudukan') {
    const why = standingWords[exemption.standing]?.[language] ?? exemption.standing
    return id ? `Dikecualikan karena ${why}.` : `Exempt: ${why}.`
  }
  if (code === 'diundang' || code === 'dikecualikan') return retirementWords({ code, facts }, language)
  if (!result) return id ? 'Belum pernah dinilai dengan hasil yang berlaku.' : 'Never assessed with a result that counts.'
  const day = (date: string) => dateWords(date, language)
  const by = id
    ? `dinilai ${day(result.assessedOn)} oleh ${result.provider}`
    : `assessed on ${day(result.assessedOn)} by ${result.provider}`
  const until = day(result.validUntil)
  if (code === 'kedaluwarsa') return id ? `Hasil berlaku sampai ${until}; ${by}.` : `Its result was valid until ${until}; ${by}.`
  if (code === 'berlaku') return id ? `Berlaku sampai ${until}; ${by}.` : `Valid until ${until}; ${by}.`
  return id
    ? `Berakhir ${until}, kurang dari ${facts.warnMonths} bulan lagi; ${by}.`
    : `Ends on ${until}, within ${facts.warnMonths} months; ${by}.`
}

function retirementWords({ code, facts }: Verdict, language: Language): string {
  const { retirement } = facts
  const id = language === 'id'
  if (!retirement) return ''
  const on = dateWords(retirement.on, language)
  if (retirement.passed) {
    return id
      ? `Melewati batas usia pensiun ${retirement.age} tahun sejak ${on}; periksa Data Pegawai.`
      : `Past the age limit of ${retirement.age} since ${on}; check the register.`
  }
  const then = code === 'diundang' ? (id ? 'diundang, tidak wajib' : 'invited, not obliged') : id ? 'dikecualikan' : 'exempt'
  return id ? `Pensiun ${on} pada usia ${retirement.age} tahun; ${then}.` : `Retires on ${on} at the age of ${retirement.age}; ${then}.`
}

/** What stands beside it and does not count, with the reason. */
function besideWords({ beside, class: jobClass, exemption }: Verdict['facts'], language: Language): string {
  if (!beside || exemption?.kind === 'kedudukan') return ''
  const on = dateWords(beside.assessedOn, language)
  const id = language === 'id'
  if (beside.reason === 'pemetaan-internal') {
    return id
      ? `Pemetaan internal ${on} tidak dihitung sebagai hasil penilaian kompetensi.`
      : `The mapping of ${on} does not count as a result.`
  }
  const measured = className(beside.class, language)
  const post = className(jobClass, language)
  return id ? `Hasil ${on} untuk jenjang ${measured}, bukan ${post}.` : `The result of ${on} is for the class ${measured}, not ${post}.`
}
