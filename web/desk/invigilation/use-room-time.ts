// Times as the room's clock shows them.
import { localTime } from '../../../kit/clock.ts'
import { useRoom } from './use-room.ts'

/** "07.30", in the room's zone. */
export function useRoomTime(): (instant: string | Date) => string {
  const { view } = useRoom()
  return (instant) => localTime(typeof instant === 'string' ? new Date(instant) : instant, view.zone).replace(':', '.')
}
