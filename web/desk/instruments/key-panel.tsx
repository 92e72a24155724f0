// The key of one item with its reasons: fetched only when somebody presses the button, and recorded then.
import { type ItemShown, showKeys } from '../../../stages/instruments/bank-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { bankWords } from './words.ts'

export function KeyPanel({ of }: { of: ItemShown }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const act = useAct(showKeys)
  const shown = act.data
  const said = (level: number) => (of.kind === 'pilihan' ? (level === 1 ? words.right : words.wrong) : count(level))
  return (
    <Card
      title={words.key}
      aside={shown && <span className="small">{shown.left === null ? words.keyFree : words.keyLeft(count(shown.left))}</span>}
    >
      <RefusalNotice of={act.error} />
      {!shown && (
        <div className="row">
          <Button busy={act.isPending} onClick={() => act.mutate({ id: of.id })}>
            {words.showKey}
          </Button>
          <span className="small">{words.keyWhat}</span>
        </div>
      )}
      {shown && (
        <table className="t compact">
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.rationale}</th>
              {shown.readers.some((one) => one.keyed) && <th scope="col">{words.readersKey}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.options.map((option) => (
              <tr key={option.letter}>
                <td>{option.letter}</td>
                <td>
                  <b>{said(option.level)}</b>
                </td>
                <td className="wrap">
                  {option.rationale} {option.grand && <Chip tone="attention">{words.grand}</Chip>}
                </td>
                {shown.readers.some((one) => one.keyed) && (
                  <td className="wrap">
                    {shown.readers.map((one) => {
                      const own = one.keyed?.[option.letter]
                      return own === undefined ? null : <span key={one.reader}>{`${one.reader}: ${said(own)} `}</span>
                    })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
