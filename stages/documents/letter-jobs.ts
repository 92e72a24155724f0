// Prints numbered letters one after the other; a list shows how far it is. Printing the same again adds
// nothing, so the job may be run twice.
import { z } from 'zod'
import type { Job } from '../../server/serve.ts'
import { letterDraft } from './letter-print.ts'
import { attachPrint, letterById, letterContent } from './letter-store.ts'
import { printAndKeep } from './store.ts'

const printLetters = z.object({ ids: z.array(z.uuid()) })

export const letterJobs: Readonly<Record<string, Job>> = {
  'letters-print': async (payload, { db, clock, address }) => {
    for (const id of printLetters.parse(payload).ids) {
      const letter = await letterById(db, id)
      if (letter.state !== 'menunggu-tanda-tangan' || letter.documentId) continue
      const draft = await letterDraft(db, await letterContent(db, letter))
      const kept = await printAndKeep(db, draft, { address, actor: { kind: 'system', job: 'letters-print' }, now: clock() })
      await attachPrint(db, letter, kept.id)
    }
  },
}
