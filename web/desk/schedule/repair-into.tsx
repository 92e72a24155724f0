// Whether a repair may use susulan sessions; where there is none ahead, that there is none and how to add one.
import { Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { localDate } from '../../../kit/clock.ts'
import { Button } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Strip } from '../../kit/parts.tsx'
import { useServerNow } from '../house.tsx'
import { planWords } from './plan-words.ts'
import { repairWords } from './repair-words.ts'
import { useSchedule } from './use-schedule.ts'

export function IntoMakeup({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const words = useWords(repairWords)
  const { addMakeup } = useWords(planWords)
  const { id, board } = useSchedule()
  const navigate = useNavigate()
  const { zone } = useWriting()
  const today = localDate(useServerNow(), zone)
  if (board.slots.some((slot) => slot.makeup && slot.date >= today))
    return <Checkbox label={words.mayMakeup} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
  const add = () => void navigate({ to: `/kegiatan/${id}/jadwal/susun`, search: { langkah: 'sesi', jenis: 'susulan' } as never })
  return (
    <Strip>
      {words.noneAhead}
      <p className="strip-acts">
        <Button size="small" onClick={add}>
          {addMakeup}
        </Button>
      </p>
    </Strip>
  )
}
