// A second machine asks for somebody's sitting: said on every tab until the proctor has decided.
import { IconDevices } from '@tabler/icons-react'
import { showRoom } from '../../../stages/invigilation/api.ts'
import { decideDevice } from '../../../stages/sittings/room-api.ts'
import { Button } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct } from '../../kit/use-call.ts'
import { type RoomView, useRoom } from './use-room.ts'
import { useRoomTime } from './use-room-time.ts'
import { roomWords } from './words.ts'

export function DeviceRequests({ onShow }: { onShow: (sittingId: string) => void }) {
  const { view } = useRoom()
  return view.deviceRequests.map((request) => <Request key={request.id} of={request} onShow={onShow} />)
}

function Request({ of, onShow }: { of: RoomView['deviceRequests'][number]; onShow: (sittingId: string) => void }) {
  const words = useWords(roomWords)
  const time = useRoomTime()
  const { view, seats, line } = useRoom()
  const act = useAct(decideDevice, [showRoom])
  const seat = seats.find((one) => one.sittingId === of.sittingId)
  const decide = (allowed: boolean) => act.mutate({ id: view.id, requestId: of.id, allowed })
  return (
    <div className="rm-request" role="alert">
      <IconDevices aria-hidden />
      <div>
        <button type="button" className="rm-plain" onClick={() => onShow(of.sittingId)}>
          {words.request(seat?.seat ?? 0, seat?.name ?? '')}
        </button>
        <p>{words.requestWhat(of.device, time(of.at))}</p>
        <RefusalNotice of={act.error} />
      </div>
      <span className="rm-two">
        <Button look="primary" disabled={line === 'away'} busy={act.isPending} onClick={() => decide(true)}>
          {words.allowMove}
        </Button>
        <Button disabled={line === 'away' || act.isPending} onClick={() => decide(false)}>
          {words.refuseMove}
        </Button>
      </span>
    </div>
  )
}
