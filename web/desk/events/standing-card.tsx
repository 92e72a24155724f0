// The standing of results with the facts from which it follows.
import type { EventShown } from '../../../stages/events/api.ts'
import { className } from '../../../stages/standards/class.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Checks, Chip } from '../../kit/parts.tsx'
import { planWords } from './plan-words.ts'
import { eventWords } from './words.ts'

export function StandingCard({ of }: { of: EventShown['standing'] }) {
  const words = useWords(planWords)
  const shared = useWords(eventWords)
  const { language } = useWriting()
  const data = (facts: EventShown['standing']['grounds'][number]['data']) =>
    Array.isArray(facts.missing) ? { ...facts, missing: facts.missing.map((one) => className(one, language)) } : facts
  return (
    <Card title={shared.standing} aside={<span className="dim">{of.fixed ? words.standingFixed : words.standingNow}</span>}>
      <div className="stack" style={{ gap: 12 }}>
        <p>
          <Chip tone={of.standing === 'hasil-penilaian' ? 'good' : 'accent'}>{shared.standings[of.standing]}</Chip>
        </p>
        <p>{words.standingWhat[of.standing]}</p>
        <Checks
          of={of.grounds.map((ground) => ({
            key: ground.code,
            done: ground.holds,
            words: words.ground(ground.code, ground.holds, data(ground.data)),
          }))}
        />
        <p className="small">{words.standingNote}</p>
      </div>
    </Card>
  )
}
