// From facts to the papers themselves. The attendance list is kept, since it is signed and comes back; plans
// and posters hang for a day and can be printed again.
import { render } from '../../documents/press.ts'
import type { Draft } from '../../documents/print.ts'
import { attendanceList } from './daftar-hadir.ts'
import { doorPosters, seatPlan } from './denah.ts'
import type { PaperSource } from './facts.ts'

const folder = 'stages/schedule/papers'

/** The attendance list of `source.rooms`, ready for the press. `part`: what it is of, as versions are counted. */
export function attendanceDraft(source: PaperSource & { readonly files: Draft['files'] }, part: string): Draft {
  const data = attendanceList(source)
  return {
    kind: 'daftar-hadir',
    title: data.frame.title,
    object: `event:${source.event.id}`,
    series: `daftar-hadir:${source.event.id}:${part}`,
    subjects: [...new Set(source.rooms.flatMap((one) => one.people.map((person) => person.personId)))].sort(),
    unitPath: [],
    template: `${folder}/daftar-hadir.typ`,
    data: data as unknown as Draft['data'],
    files: source.files,
  }
}

/** Seat plans or posters as PDF. */
export async function wallPaper(kind: 'denah' | 'poster', source: PaperSource): Promise<Buffer> {
  const data = kind === 'denah' ? seatPlan(source) : doorPosters(source)
  return (await render({ template: `${folder}/${kind}.typ`, data })).pdf
}
