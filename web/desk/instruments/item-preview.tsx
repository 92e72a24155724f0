// One question in the shape in which the exam shows it: situation, question, options. Nothing of a key.
import { useId } from 'react'

export type PreviewItem = {
  readonly stem: string
  readonly question: string
  readonly options: readonly { readonly letter: string; readonly text: string }[]
}

export function ItemPreview({ of, number }: { of: PreviewItem; number?: string }) {
  const id = useId()
  return (
    <article className="question">
      {number && <p className="number">{number}</p>}
      <p className="stem">{of.stem}</p>
      <p className="ask" id={id}>
        {of.question}
      </p>
      <ol aria-labelledby={id}>
        {of.options.map((option) => (
          <li key={option.letter}>
            <i aria-hidden>{option.letter}</i>
            {option.text}
          </li>
        ))}
      </ol>
    </article>
  )
}
