// How many wait in a stage of the open event, beside its entry in the menu.
import { useWords, useWriting } from '../../kit/language.tsx'
import { waitingIn } from './overview-parts.ts'
import { overviewWords } from './overview-words.ts'
import { useStages } from './use-stages.ts'

export function Waits({ event, entry }: { event: string; entry: string }) {
  const words = useWords(overviewWords)
  const { count } = useWriting()
  const { stages, closing } = useStages(event)
  const waiting = waitingIn(entry === 'penutupan' ? closing : stages.find((stage) => stage.key === entry)?.part)
  if (waiting === null) return null
  return (
    <span className="waits">
      {count(waiting)}
      <span className="only-read"> {words.waiting}</span>
    </span>
  )
}
