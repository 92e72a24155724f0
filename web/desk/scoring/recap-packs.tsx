// All reports of an event as one file: asked for, made in the background, fetched by who asked.
import { IconDownload, IconFileZip } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { decimalWords } from '../../../kit/rounding.ts'
import { askPack, listPacks, packFile } from '../../../stages/scoring/recap/recap-api.ts'
import { Button } from '../../kit/button.tsx'
import { urlOf } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { Progress } from '../../kit/progress.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'
import { recapWords } from './recap-words.ts'

type Pack = OutputOf<typeof listPacks>['packs'][number]
type Kind = 'laporan-individual' | 'laporan-ringkas'
const runs = (pack: Pack) => pack.state === 'menunggu' || pack.state === 'berjalan'

export function RecapPacks({ eventId }: { eventId: string }) {
  const words = useWords(recapWords)
  const act = useAct(askPack, [listPacks])
  const [asked, setAsked] = useState<Kind | null>(null)
  const list = useCall(listPacks, { id: eventId })
  const busy = list.data?.packs.some((pack) => pack.own && runs(pack)) ?? false
  useCall(listPacks, { id: eventId }, { when: list.data?.packs.some(runs) ?? false, every: 2000 })
  const ask = (kind: Kind) => {
    setAsked(kind)
    act.mutate({ id: eventId, kinds: [kind] })
  }
  return (
    <Card title={words.packs}>
      <p className="small">{words.packsText}</p>
      <div className="row">
        {(['laporan-individual', 'laporan-ringkas'] as const).map((kind) => (
          <Button
            key={kind}
            icon={<IconFileZip aria-hidden />}
            busy={act.isPending && asked === kind}
            disabled={busy || act.isPending}
            onClick={() => ask(kind)}
          >
            {kind === 'laporan-individual' ? words.ask : words.askShort}
          </Button>
        ))}
      </div>
      <RefusalNotice of={act.error ?? list.error} />
      <ul className="recap-packs">
        {list.data?.packs
          .filter((pack) => pack.state !== 'dihapus')
          .map((pack) => (
            <Line key={pack.id} of={pack} />
          ))}
      </ul>
    </Card>
  )
}

function Line({ of }: { of: Pack }) {
  const words = useWords(recapWords)
  const { count, date, language } = useWriting()
  const kind = of.kinds.map((one) => words.kinds[one] ?? one).join(', ')
  if (runs(of))
    return (
      <li>
        <Progress words={words.making(kind)} done={of.done} total={of.total} stays />
        {!of.own && <span className="small">{words.of(of.reader)}</span>}
      </li>
    )
  const megabytes = decimalWords(((of.size ?? 0) / 1e6).toFixed(1), language)
  return (
    <li className="done">
      <span className="two-lines">
        <b>{kind.charAt(0).toUpperCase() + kind.slice(1)}</b>
        <span className="small">
          {words.ready(count(of.total), `${megabytes} MB`)} · {words.of(of.reader)} · {words.kept(date(of.keptUntil.slice(0, 10)))}
        </span>
      </span>
      {of.own && (
        <a className="btn" href={urlOf(packFile, { id: of.id }).url}>
          <IconDownload aria-hidden />
          {words.fetch}
        </a>
      )}
    </li>
  )
}
