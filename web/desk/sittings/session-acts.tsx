// What can be done with a session in its present state; the next step is the filled button.
import { IconCards, IconDoorEnter, IconLock, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { closeSession, issueCards, listSessions, openSession, showSession } from '../../../stages/sittings/api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { Enrol } from './enrol.tsx'
import type { SessionShown } from './session.tsx'
import { sittingWords } from './words.ts'

export type Cards = OutputOf<typeof issueCards>['cards']

export function SessionActs({ session, onCards }: { session: SessionShown; onCards: (cards: Cards) => void }) {
  const words = useWords(sittingWords)
  const [asked, setAsked] = useState<'enrol' | 'cards' | 'open' | 'close' | null>(null)
  const refresh = [showSession, listSessions]
  const cards = useAct(issueCards, refresh)
  const open = useAct(openSession, refresh)
  const close = useAct(closeSession, refresh)
  const { id, state, counts } = session
  if (state === 'ditutup') return null
  const next = counts.enrolled === 0 ? 'enrol' : counts.cards < counts.enrolled ? 'cards' : state === 'disiapkan' ? 'open' : null
  const look = (act: string) => (act === next ? 'primary' : undefined)
  const shut = () => setAsked(null)
  return (
    <>
      <Button look={look('enrol')} icon={<IconUserPlus aria-hidden />} onClick={() => setAsked('enrol')}>
        {words.enrol}
      </Button>
      {counts.enrolled > 0 && counts.cards < counts.enrolled && (
        <Button look={look('cards')} icon={<IconCards aria-hidden />} onClick={() => setAsked('cards')}>
          {words.issue}
        </Button>
      )}
      {state === 'disiapkan' && counts.enrolled > 0 && (
        <Button look={look('open')} icon={<IconDoorEnter aria-hidden />} onClick={() => setAsked('open')}>
          {words.open}
        </Button>
      )}
      {state === 'dibuka' && (
        <Button look="harm" icon={<IconLock aria-hidden />} onClick={() => setAsked('close')}>
          {words.close}
        </Button>
      )}
      {asked === 'enrol' && <Enrol id={id} onClose={shut} />}
      <Confirm
        open={asked === 'cards'}
        title={words.issue}
        effect={words.issueEffect}
        busy={cards.isPending}
        refusal={cards.error}
        onClose={shut}
        onDo={() =>
          cards.mutate(
            { id },
            {
              onSuccess: (made) => {
                onCards(made.cards)
                shut()
              },
            },
          )
        }
      >
        {words.issueWhat}
      </Confirm>
      <Confirm
        open={asked === 'open'}
        title={words.open}
        effect={words.open}
        busy={open.isPending}
        refusal={open.error}
        onClose={shut}
        onDo={() => open.mutate({ id }, { onSuccess: shut })}
      >
        {words.openWhat(counts.enrolled)}
      </Confirm>
      <Confirm
        open={asked === 'close'}
        harm
        title={words.close}
        effect={words.close}
        busy={close.isPending}
        refusal={close.error}
        onClose={shut}
        onDo={() => close.mutate({ id }, { onSuccess: shut })}
      >
        {words.closeWhat}
      </Confirm>
    </>
  )
}
