// The menu of the desk in the order and the words of the office. An entry is shown when a page of it
// exists and the person's roles permit that page.
import {
  IconAdjustmentsHorizontal,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconClock,
  IconFileText,
  IconHome,
  IconLayoutGrid,
  IconPresentation,
  IconScale,
  IconShieldCheck,
  IconSitemap,
  IconTrendingUp,
  IconUsers,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Words } from '../kit/language.tsx'

type Entry = { readonly key: string; readonly name: Words<string> }
type TopEntry = Entry & { readonly icon: ComponentType<{ 'aria-hidden'?: boolean; stroke?: number }>; readonly below?: readonly Entry[] }

const entry = <K extends string>(key: K, id: string, en: string) => ({ key, name: { id, en } })

export const menu = [
  { ...entry('beranda', 'Beranda', 'Home'), icon: IconHome },
  { ...entry('pegawai', 'Data Pegawai', 'Employees'), icon: IconUsers },
  { ...entry('jatuh-tempo', 'Jatuh Tempo Penilaian', 'Due for assessment'), icon: IconClock },
  {
    ...entry('kegiatan', 'Kegiatan Penilaian', 'Assessment events'),
    icon: IconCalendarEvent,
    below: [
      entry('rencana', 'Rencana', 'Plan'),
      entry('peserta', 'Peserta', 'Participants'),
      entry('jadwal', 'Jadwal & Ruang', 'Schedule & rooms'),
      entry('surat', 'Surat', 'Letters'),
      entry('pelaksanaan', 'Pelaksanaan', 'Sittings'),
      entry('penutupan', 'Penutupan', 'Closing'),
    ],
  },
  { ...entry('pusat-asesmen', 'Pusat Asesmen', 'Assessment centre'), icon: IconPresentation },
  {
    ...entry('hasil', 'Hasil', 'Results'),
    icon: IconFileText,
    below: [
      entry('pengolahan', 'Pengolahan', 'Scoring'),
      entry('persetujuan', 'Persetujuan Ketua Tim', 'Approval by the head of team'),
      entry('hasil-luar', 'Hasil dari Luar', 'Results from outside'),
      entry('penyampaian', 'Penyampaian & Umpan Balik', 'Handing over & feedback'),
      entry('keberatan', 'Keberatan', 'Objections'),
    ],
  },
  { ...entry('talenta', 'Manajemen Talenta', 'Talent'), icon: IconLayoutGrid },
  { ...entry('penataan', 'Penataan Jabatan', 'Placement'), icon: IconSitemap },
  { ...entry('pengembangan', 'Pengembangan Kompetensi', 'Development'), icon: IconTrendingUp },
  { ...entry('cakupan', 'Cakupan & Laporan', 'Coverage & reports'), icon: IconChartBar },
  {
    ...entry('instrumen', 'Instrumen', 'Instruments'),
    icon: IconChecklist,
    below: [
      entry('bank-soal', 'Bank Soal', 'Item bank'),
      entry('kisi-kisi', 'Kisi-kisi', 'Blueprint'),
      entry('paket-soal', 'Paket Soal', 'Forms'),
      entry('mutu', 'Mutu', 'Quality'),
    ],
  },
  { ...entry('ketentuan', 'Ketentuan & Standar', 'Rules & standards'), icon: IconScale },
  { ...entry('audit', 'Jejak Audit', 'Audit trail'), icon: IconShieldCheck },
  { ...entry('pengaturan', 'Pengaturan', 'Settings'), icon: IconAdjustmentsHorizontal },
] as const satisfies readonly TopEntry[]

type Top = (typeof menu)[number]
type Below<T> = T extends { readonly below: readonly { readonly key: infer K }[] } ? K : never
export type MenuKey = Top['key'] | Below<Top>

/** The entries as a plain list, for those who walk them. */
export const entries: readonly TopEntry[] = menu
