// Open to anybody who holds a paper of this house: genuine or not, what it is, of which day. Nothing of
// its content.
import { TextInput } from '@mantine/core'
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { checkFingerprint, documentKinds } from '../../../stages/documents/api.ts'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card, Pairs, Strip, Waiting } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useHouse } from '../house.tsx'
import { Plain } from '../plain.tsx'
import { checkWords } from './words.ts'

export function Page() {
  const words = useWords(checkWords)
  const { fingerprint } = useParams({ strict: false }) as { fingerprint: string }
  const read = useCall(checkFingerprint, { fingerprint: fingerprint.slice(0, 60) })
  return (
    <Plain title={words.title}>
      <div className="stack" style={{ width: '100%', maxWidth: 560 }}>
        <Card label={words.title}>
          {read.isPending && <Waiting />}
          <RefusalNotice of={read.error} again={() => void read.refetch()} />
          {read.data && <Verdict of={read.data} fingerprint={fingerprint} />}
        </Card>
        <Another />
      </div>
    </Plain>
  )
}

type Told = NonNullable<ReturnType<typeof useCall<typeof checkFingerprint>>['data']>

function Verdict({ of, fingerprint }: { of: Told; fingerprint: string }) {
  const words = useWords(checkWords)
  const { language } = useLanguage()
  const { date } = useWriting()
  const house = useHouse()
  const plain = fingerprint.replace(/[^0-9a-z]/gi, '').toUpperCase()
  const printed = plain.replace(/(.{4})(?=.)/g, '$1 ')
  if (!of.genuine)
    return (
      <div className="verdict">
        <IconHelpCircle aria-hidden stroke={1.5} className="attention" />
        <h1>{words.unknown}</h1>
        <p className="sub">{words.unknownWhat(house.agency?.name ?? 'Nawa')}</p>
        <code>{printed}</code>
      </div>
    )
  return (
    <div className="verdict">
      <IconCircleCheck aria-hidden stroke={1.5} className="good" />
      <h1>{words.genuine}</h1>
      <p className="sub">{words.genuineWhat(house.agency?.name ?? 'Nawa')}</p>
      <Pairs
        of={[
          [words.kind, documentKinds[of.kind][language]],
          [words.madeOn, date(of.madeOn)],
          [words.fingerprint, <code key="fingerprint">{printed}</code>],
        ]}
      />
      {!of.current && <Strip tone="attention">{words.replaced}</Strip>}
      {of.example && <Strip tone="attention">{words.example}</Strip>}
      <p className="small">{words.compare}</p>
    </div>
  )
}

function Another() {
  const words = useWords(checkWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const plain = typed.replace(/[^0-9a-z]/gi, '')
  return (
    <Card label={words.another}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (plain !== '') void navigate({ to: `/sahih/${plain}` })
        }}
      >
        <TextInput
          label={words.another}
          description={words.anotherHint}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="ends">
          <Button type="submit" disabled={plain === ''}>
            {words.check}
          </Button>
        </div>
      </form>
    </Card>
  )
}
