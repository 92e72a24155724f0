// Putting people on the list: by NIP in the order of desks, or by a filter over the register.
import { Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { FilterChip } from '../../kit/parts.tsx'
import { kitWords } from '../../kit/words.ts'
import { EnrolEnds, useEnrol } from './enrol-ends.tsx'
import { EnrolFiltered } from './enrol-filtered.tsx'
import { nipsIn } from './nips.ts'
import { sittingWords } from './words.ts'

export function Enrol({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(sittingWords)
  const kit = useWords(kitWords)
  const [way, setWay] = useState<'nip' | 'filter'>('nip')
  return (
    <Modal opened onClose={onClose} size={560} title={words.enrol} closeButtonProps={{ 'aria-label': kit.close }}>
      <div className="row" style={{ marginBottom: 16 }}>
        <FilterChip on={way === 'nip'} onPress={() => setWay('nip')}>
          {words.byNip}
        </FilterChip>
        <FilterChip on={way === 'filter'} onPress={() => setWay('filter')}>
          {words.byFilter}
        </FilterChip>
      </div>
      {way === 'nip' ? <EnrolByNip id={id} onClose={onClose} /> : <EnrolFiltered id={id} onClose={onClose} />}
    </Modal>
  )
}

function EnrolByNip({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(sittingWords)
  const [text, setText] = useState('')
  const act = useEnrol()
  const nips = nipsIn(text)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (nips.length > 0) act.mutate({ id, nips })
      }}
    >
      <Textarea
        data-autofocus
        label={words.nips}
        description={words.enrolWhat}
        autosize
        minRows={8}
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <EnrolEnds act={act} count={nips.length} onClose={onClose} />
    </form>
  )
}
