// The columns of the people with a result. No figure of a result stands in any.
import type { PersonLine } from '../../../stages/scoring/handover/api.ts'
import type { FeedbackState } from '../../../stages/scoring/handover/feedback-rule.ts'
import type { ResultStanding } from '../../../stages/scoring/handover/standing.ts'
import { feedbackWords, standingWords } from '../../../stages/scoring/handover/words.ts'
import { className } from '../../../stages/standards/class.ts'
import type { Writing } from '../../kit/language.tsx'
import { Chip, type Tone } from '../../kit/parts.tsx'
import type { Column } from '../../kit/table.tsx'
import type { handoverWords } from './words.ts'

const standingTones: Readonly<Record<ResultStanding, Tone>> = {
  ...{ disampaikan: 'good', siap: 'accent', dikembalikan: 'attention', 'belum-diterima': 'plain' },
  ...{ 'tanpa-laporan': 'attention', keberatan: 'attention' },
}
export const talkTones: Readonly<Record<FeedbackState, Tone>> = {
  ...{ belum: 'plain', dijadwalkan: 'accent', 'tidak-hadir': 'attention', terlaksana: 'accent', ditandatangani: 'good' },
  'tidak-setuju': 'attention',
}

type Words = (typeof handoverWords)['id']

export function columnsOf(words: Words, { nip, date, stamp, language }: Writing, today: string): readonly Column<PersonLine>[] {
  const day = (at: string | null) => (at ? stamp(at).split(', ')[0] : words.never)
  return [
    {
      ...{ id: 'nama', name: words.name, fixed: true, minWidth: 200, sort: (one) => one.name },
      cell: (one) => (
        <span className="two-lines">
          <b>{one.name}</b>
          <span className="small tnum">{nip(one.nip)}</span>
        </span>
      ),
    },
    {
      ...{ id: 'jenjang', name: words.classAndUnit, minWidth: 180, sort: (one) => one.unitName },
      cell: (one) => (
        <span className="two-lines">
          {className(one.class, language)}
          <span className="small">{one.unitName}</span>
        </span>
      ),
    },
    {
      id: 'dinilai',
      name: words.assessed,
      minWidth: 130,
      hidden: true,
      sort: (one) => one.assessedOn,
      cell: (one) => date(one.assessedOn),
    },
    {
      ...{ id: 'penyampaian', name: words.standing, minWidth: 200, sort: (one) => one.standing },
      cell: (one) => (
        <span className="two-lines">
          <Chip tone={standingTones[one.standing]}>{standingWords[one.standing][language]}</Chip>
          {one.handedOn && (
            <span className="small">
              {day(one.handedOn)}
              {one.wave !== null && `, ${words.wave(String(one.wave))}`}
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'dibuka',
      name: words.seen,
      minWidth: 130,
      sort: (one) => one.openedAt ?? '',
      cell: (one) => (one.handedOn ? day(one.openedAt) : '–'),
    },
    {
      ...{ id: 'umpan-balik', name: words.talk, minWidth: 160, sort: (one) => one.feedbackAt ?? '' },
      cell: (one) =>
        one.handedOn ? (
          <span className="two-lines">
            <Chip tone={talkTones[one.feedback]}>{feedbackWords[one.feedback][language]}</Chip>
            {one.feedbackAt && <span className="small">{talkTime(one.feedbackAt, date)}</span>}
          </span>
        ) : (
          '–'
        ),
    },
    {
      ...{ id: 'jatuh-tempo', name: words.due, minWidth: 150, sort: (one) => one.feedbackDue },
      cell: (one) => (
        <>
          {date(one.feedbackDue)}
          {isLate(one, today) && <span className="small"> {words.overdue}</span>}
        </>
      ),
    },
  ]
}

const talkTime = (at: string, date: (day: string) => string) => `${date(at.slice(0, 10))}, ${at.slice(11).replace(':', '.')}`
const isLate = (one: PersonLine, today: string) =>
  one.feedbackDue < today && one.handedOn !== null && !['terlaksana', 'ditandatangani', 'tidak-setuju'].includes(one.feedback)
