// Who acted, as known at the moment.
import type { EntryReply } from '../../../stages/audit/api.ts'
import { useWords, type Words } from '../../kit/language.tsx'
import { auditWords } from './words.ts'

/** What works without a person, by the name of its job or command. */
const jobs: Words<Readonly<Record<string, string>>> = {
  id: {
    export: 'cadangan',
    import: 'pemulihan',
    trace: 'penelusuran',
    'instruments-seed-example': 'penyiapan contoh',
    'instruments-try-form': 'uji paket soal',
    'print-report': 'pencetakan laporan',
    'register-read-import': 'pembacaan impor',
    'score-sitting': 'pengolahan hasil',
    'schedule-plan': 'penghitungan jadwal',
    'events-begin': 'mulainya kegiatan',
    'sittings-close-overdue': 'penutupan waktu habis',
  },
  en: {
    export: 'backup',
    import: 'restore',
    trace: 'trace',
    'instruments-seed-example': 'example set-up',
    'instruments-try-form': 'trial of a form',
    'print-report': 'printing of reports',
    'register-read-import': 'reading of imports',
    'score-sitting': 'scoring',
    'schedule-plan': 'computing of schedules',
    'events-begin': 'beginning of events',
    'sittings-close-overdue': 'closing of overdue sittings',
  },
}

/** The actor in words: a name, the system with its job, a participant, or nobody yet. */
export function useActorWords(): (actor: EntryReply['actor']) => string {
  const words = useWords(auditWords)
  const named = useWords(jobs)
  return (actor) => {
    if (actor.kind === 'account') return actor.name ?? words.none
    if (actor.kind === 'system') return actor.job ? `${words.system}: ${named[actor.job] ?? actor.job}` : words.system
    return actor.kind === 'participant' ? words.participant : words.nobody
  }
}
