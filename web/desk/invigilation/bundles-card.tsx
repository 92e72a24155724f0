// Handing in the files of machines that worked without the server: several at once, told one by one.
import { IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { showRoom } from '../../../stages/invigilation/api.ts'
import type { BundleReply } from '../../../stages/sittings/day-api.ts'
import { receiptWords } from '../../../stages/sittings/receipt.ts'
import { handInBundles } from '../../../stages/sittings/room-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { bundlesIn } from './bundle-file.ts'
import { helpWords } from './help-words.ts'
import { useRoom } from './use-room.ts'

type Told = { readonly key: string; readonly file: string } & (
  | { readonly kind: 'taken'; readonly reply: BundleReply }
  | { readonly kind: 'refused'; readonly refusal: Error }
  | { readonly kind: 'unreadable' }
)

export function BundlesCard() {
  const words = useWords(helpWords)
  const { view, line } = useRoom()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<readonly Told[]>([])
  const [busy, setBusy] = useState(false)
  const act = useAct(handInBundles, [showRoom])
  const tell = (one: Told) => setTold((before) => [...before.filter((other) => other.key !== one.key), one])
  const take = async (files: readonly File[]) => {
    setBusy(true)
    for (const file of files) {
      const bundles = bundlesIn(await file.text())
      if (!bundles) tell({ key: file.name, file: file.name, kind: 'unreadable' })
      for (const bundle of bundles ?? []) {
        const of = { key: `${file.name}-${bundle.sittingId}`, file: file.name }
        try {
          tell({ ...of, kind: 'taken', reply: await act.mutateAsync({ id: view.id, bundle }) })
        } catch (cause) {
          tell({ ...of, kind: 'refused', refusal: cause instanceof Error ? cause : new Error('unknown') })
        }
      }
    }
    setBusy(false)
  }
  return (
    <Card title={words.bundles}>
      <div className="form">
        <p className="sub">{words.bundlesWhat}</p>
        <input
          ref={field}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          aria-label={words.chooseFiles}
          onChange={(event) => {
            void take([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
        <div>
          <Button icon={<IconUpload aria-hidden />} busy={busy} disabled={line === 'away'} onClick={() => field.current?.click()}>
            {words.chooseFiles}
          </Button>
        </div>
        {told.map((one) => (
          <BundleTold key={one.key} of={one} />
        ))}
      </div>
    </Card>
  )
}

function BundleTold({ of }: { of: Told }) {
  const words = useWords(helpWords)
  const { seats } = useRoom()
  if (of.kind === 'unreadable') return <Strip tone="attention">{words.unreadable(of.file)}</Strip>
  if (of.kind === 'refused') return <RefusalNotice of={of.refusal}>{` ${of.file}`}</RefusalNotice>
  const { reply } = of
  const seat = seats.find((one) => one.sittingId === reply.sittingId)
  return (
    <Strip tone={reply.matches === false ? 'attention' : 'good'}>
      <b>{words.taken(seat?.seat ?? 0, seat?.name ?? of.file)}</b> {words.takenCounts(reply.saved, reply.known, reply.late)}{' '}
      {reply.receipt && (reply.matches === false ? words.receiptDiffers : words.receiptIs(receiptWords(reply.receipt)))}
    </Strip>
  )
}
