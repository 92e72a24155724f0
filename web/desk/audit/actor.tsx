// Who acted, as known at the moment.
import type { EntryReply } from '../../../stages/audit/api.ts'
import { useWords } from '../../kit/language.tsx'
import { auditWords } from './words.ts'

/** The actor in words: a name, the system with its job, a participant, or nobody yet. */
export function useActorWords(): (actor: EntryReply['actor']) => string {
  const words = useWords(auditWords)
  return (actor) => {
    if (actor.kind === 'account') return actor.name ?? words.none
    if (actor.kind === 'system') return actor.job ? `${words.system}: ${actor.job}` : words.system
    return actor.kind === 'participant' ? words.participant : words.nobody
  }
}
