// One step of the first run: what it asks, why, and the way on.
import type { ReactNode } from 'react'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { firstRunWords } from './first-run-words.ts'

type StepOf = {
  title: string
  what: string
  children: ReactNode
  nextWords?: string
  busy?: boolean
  blocked?: boolean
  onBack?: () => void
  onNext: () => void
}

export function Step({ title, what, children, nextWords, busy, blocked, onBack, onNext }: StepOf) {
  const words = useWords(firstRunWords)
  return (
    <Card>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && !blocked) onNext()
        }}
      >
        <div>
          <h1>{title}</h1>
          <p className="sub">{what}</p>
        </div>
        {children}
        <div className="ends">
          {onBack && <Button onClick={onBack}>{words.back}</Button>}
          <Button type="submit" look="primary" busy={busy} disabled={blocked}>
            {nextWords ?? words.next}
          </Button>
        </div>
      </form>
    </Card>
  )
}
