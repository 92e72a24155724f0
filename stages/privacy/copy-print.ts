// The own copy on paper. It is printed for its person and not kept: a register of such copies would hold
// everybody's data once more.
import type { Db } from '../../database/db.ts'
import { momentWords, nipWords } from '../../kit/wording.ts'
import { frameDate, headOf } from '../documents/frame.ts'
import { letterheadOf } from '../documents/letterhead-store.ts'
import { render } from '../documents/press.ts'
import { type PersonalCopy, sectionsOf } from './copy.ts'

export async function copyPdf(db: Db, copy: PersonalCopy): Promise<Buffer> {
  const head = await letterheadOf(db)
  const data = {
    frame: { ...headOf(head.agency, head.installation), date: frameDate(new Date(copy.madeAt)) },
    name: copy.person.name,
    nip: nipWords(copy.person.nip),
    made: momentWords(new Date(copy.madeAt), copy.zone),
    sections: sectionsOf(copy).map(({ title, heads, rows }) => ({
      title,
      heads: heads ? [...heads] : null,
      rows: rows.map((row) => [...row]),
    })),
  }
  return (await render({ template: 'stages/privacy/salinan-data.typ', data, files: head.files })).pdf
}
