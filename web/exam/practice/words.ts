// Sentences of the practice alone.
import type { Language } from '../../../kit/wording.ts'

const id = {
  title: 'Latihan',
  who: '10 soal contoh, tidak dinilai',
  done: 'Latihan selesai',
  doneText: 'Begitulah ujian nanti. Latihan tidak dinilai, dan tidak ada yang disimpan.',
  leave: 'Selesai',
  again: 'Ulangi latihan',
}

const en: typeof id = {
  title: 'Practice',
  who: '10 example questions, not judged',
  done: 'End of the practice',
  doneText: 'The test will be just like this. The practice is not judged, and nothing was kept.',
  leave: 'Done',
  again: 'Practise again',
}

export const practiceWords: Readonly<Record<Language, typeof id>> = { id, en }
