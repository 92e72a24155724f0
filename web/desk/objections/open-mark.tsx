// Says wherever a result is used that an objection to it is open. Of the other rooms' pages only this part
// is needed: it asks for itself, once for a page, and shows nothing where nothing is open.
import { IconMessageReport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { openOf } from '../../../stages/objections/api.ts'
import { useWords } from '../../kit/language.tsx'
import { Chip, Strip } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay } from '../me.tsx'
import { openWords } from './open-words.ts'

type Of = { readonly personId?: string; readonly runId?: string; readonly eventId?: string }
type Open = { readonly id: string; readonly number: string; readonly personId: string; readonly runIds: readonly string[] }

const none: readonly Open[] = []

/** Open objections within the reader's reach; empty for who may not read results. Without input: all of them. */
export function useOpenObjections(of: Of = {}): readonly Open[] {
  const may = useMay('results.read')
  return useCall(openOf, of, { when: may }).data?.open ?? none
}

/** A chip for a line of a list or beside a title. */
export function OpenChip({ of }: { of: Open }) {
  const words = useWords(openWords)
  const may = useMay('objections.read')
  const chip = (
    <span title={words.means(of.number)}>
      <Chip tone="attention" icon={<IconMessageReport aria-hidden stroke={2.2} />}>
        {words.mark}
      </Chip>
    </span>
  )
  return may ? (
    <Link to="/hasil/keberatan/$id" params={{ id: of.id }} className="open-mark">
      {chip}
    </Link>
  ) : (
    chip
  )
}

/** Chips for the person, run or event of a page. */
export function OpenMark(of: Of) {
  return useOpenObjections(of).map((one) => <OpenChip key={one.id} of={one} />)
}

/** The same as strips that say what it means; for one run also that it counts no longer. */
export function OpenStrip({ runId }: { runId: string }) {
  const words = useWords(openWords)
  const [mayOpen, mayRead] = [useMay('objections.read'), useMay('results.read')]
  const found = useCall(openOf, { runId }, { when: mayRead }).data
  return (
    <>
      {found?.withdrawn.map((one) => (
        <Strip key={one.reason} tone="harm">
          {words.withdrawn(one.reason)}
        </Strip>
      ))}
      {found?.open.map((one) => (
        <Strip key={one.id} tone="attention">
          {words.means(one.number)}{' '}
          {mayOpen && (
            <Link to="/hasil/keberatan/$id" params={{ id: one.id }} className="link">
              {words.open}
            </Link>
          )}
        </Strip>
      ))}
    </>
  )
}
