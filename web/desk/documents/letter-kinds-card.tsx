// Which letters the event needs, how far each kind is, and the one act that makes what lacks.
import { IconFilePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { letterKinds } from '../../../stages/documents/letter-kinds.ts'
import { type KindStanding, makeLetters } from '../../../stages/schedule/letter-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { refreshed } from './letter-reads.ts'
import { letterWords } from './letter-words.ts'

type Of = { readonly eventId: string; readonly kinds: readonly KindStanding[]; readonly onMade: (message: string) => void }

export function KindsCard({ eventId, kinds, onMade }: Of) {
  const words = useWords(letterWords)
  const { count } = useWriting()
  const mayWrite = useMay('letters.write')
  const make = useAct(makeLetters, refreshed)
  const [replacing, setReplacing] = useState<KindStanding | null>(null)
  const sum = (of: (one: KindStanding) => number) => count(kinds.reduce((all, one) => all + of(one), 0))
  const lacking = kinds.find((one) => one.hindrance === null && one.missing.length > 0)
  const send = (one: KindStanding, replace: boolean) =>
    make.mutate(
      { id: eventId, kind: one.kind, replace, parts: replace ? one.changed.map((each) => each.part) : null },
      {
        onSuccess: ({ made, replaced, refreshed: fresh }) => {
          setReplacing(null)
          onMade(words.made(count(made), count(replaced), count(fresh)))
        },
      },
    )
  return (
    <Card
      bare
      title={words.kinds}
      aside={
        <b className="tnum">
          {words.kindsCount(
            sum((one) => one.issued),
            sum((one) => one.due),
          )}
        </b>
      }
    >
      {!replacing && <RefusalNotice of={make.error} />}
      <div className="wide">
        <table className="t">
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              {[words.due, words.drafts, words.waiting, words.issued, words.received].map((name) => (
                <th key={name} scope="col" className="n">
                  {name}
                </th>
              ))}
              <th scope="col">{words.standing}</th>
              <th scope="col">
                <span className="only-read">{words.next}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((one) => (
              <KindRow
                key={one.kind}
                of={one}
                act={
                  mayWrite && (
                    <KindAct
                      of={one}
                      first={one === lacking}
                      busy={make.isPending && make.variables.kind === one.kind}
                      onMake={() => send(one, false)}
                      onReplace={() => setReplacing(one)}
                    />
                  )
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {replacing && (
        <Confirm
          open
          title={words.makeAgainTitle}
          effect={words.makeAgain(count(replacing.changed.length))}
          busy={make.isPending}
          refusal={make.error}
          onDo={() => send(replacing, true)}
          onClose={() => setReplacing(null)}
        >
          <p>{words.makeAgainWhat}</p>
          <p>{replacing.changed.map((one) => one.recipient).join(', ')}</p>
        </Confirm>
      )}
    </Card>
  )
}

function KindRow({ of, act }: { of: KindStanding; act: React.ReactNode }) {
  const { language } = useLanguage()
  const { count } = useWriting()
  const figures = [of.due, of.drafts, of.waiting, of.issued, of.received]
  return (
    <tr className={of.hindrance ? 'dim' : undefined}>
      <th scope="row">{letterKinds[of.kind].title[language]}</th>
      {figures.map((figure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of figures
        <td key={at} className="n tnum">
          {of.hindrance ? '–' : count(figure)}
        </td>
      ))}
      <td>
        <Standing of={of} />
      </td>
      <td className="n">{act}</td>
    </tr>
  )
}

function Standing({ of }: { of: KindStanding }) {
  const words = useWords(letterWords)
  const { count } = useWriting()
  const names = (list: KindStanding['missing']) => list.map((one) => one.recipient).join(', ')
  if (of.hindrance) return <span className="small">{words.hindrances[of.hindrance]}</span>
  return (
    <span className="chips">
      {of.missing.length > 0 && (
        <span title={names(of.missing)}>
          <Chip tone="attention">{words.missing(count(of.missing.length))}</Chip>
        </span>
      )}
      {of.changed.length > 0 && (
        <span title={names(of.changed)}>
          <Chip tone="attention">{words.changed(count(of.changed.length))}</Chip>
        </span>
      )}
      {of.gone.length > 0 && (
        <span title={names(of.gone)}>
          <Chip>{words.gone(count(of.gone.length))}</Chip>
        </span>
      )}
      {of.issued === of.due && of.due > 0 && of.changed.length === 0 && <Chip tone="good">{words.complete}</Chip>}
    </span>
  )
}

type Act = { of: KindStanding; first: boolean; busy: boolean; onMake: () => void; onReplace: () => void }

/** What can be made of a kind now; of the first that lacks one the button is filled. */
function KindAct({ of, first, busy, onMake, onReplace }: Act) {
  const words = useWords(letterWords)
  const { count } = useWriting()
  if (of.hindrance) return null
  if (of.missing.length > 0)
    return (
      <Button size="small" look={first ? 'primary' : undefined} icon={<IconFilePlus aria-hidden />} busy={busy} onClick={onMake}>
        {words.make(count(of.missing.length))}
      </Button>
    )
  if (of.changed.length > 0)
    return (
      <Button size="small" onClick={onReplace}>
        {words.makeAgain(count(of.changed.length))}
      </Button>
    )
  if (of.drafts === 0) return null
  return (
    <Button size="small" busy={busy} onClick={onMake}>
      {words.refresh}
    </Button>
  )
}
