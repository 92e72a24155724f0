// The head of the schedule: which version is looked at, which is in force, the views, and what can be done.
import { Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowsShuffle,
  IconCalendarPlus,
  IconDoorOff,
  IconPrinter,
  IconTools,
  IconUserOff,
  IconUserStar,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../kit/button.tsx'
import { useKey } from '../../kit/keys.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Chip, PageHead } from '../../kit/parts.tsx'
import { plhWords } from './plh-words.ts'
import { RepairDialog, type RepairKind } from './repair.tsx'
import { repairWords } from './repair-words.ts'
import { useSchedule } from './use-schedule.ts'
import { VersionChips } from './versions.tsx'
import { scheduleWords } from './words.ts'

const viewNames = ['papan', 'denah', 'kalender', 'peserta'] as const

export function ScheduleHead() {
  const words = useWords(scheduleWords)
  const { id, board, mayPlan, planId } = useSchedule()
  const { count } = useWriting()
  const { event, plan } = board
  const sub = plan
    ? words.sub(count(plan.seated), count(event.participants), count(plan.roomSessions), count(plan.freeSeats))
    : words.subNone(count(event.participants))
  useKey('Ctrl+P', words.print, () => window.print())
  return (
    <PageHead
      crumbs={[
        { words: words.area, to: '/kegiatan' },
        { words: event.title, to: `/kegiatan/${id}` },
      ]}
      title={words.title}
      sub={sub}
      chips={<VersionChips />}
      actions={
        <>
          <Views />
          <Button icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
          {mayPlan && planId && <ChangeMenu />}
        </>
      }
    />
  )
}

function Views() {
  const words = useWords(scheduleWords)
  const { at, change } = useSchedule()
  return (
    <fieldset className="seg schedule-views" aria-label={words.views}>
      {viewNames.map((view) => (
        <button key={view} type="button" aria-pressed={at.tampilan === view} onClick={() => change({ tampilan: view })}>
          {words[view]}
        </button>
      ))}
    </fieldset>
  )
}

/** What may be done to the schedule: plan anew, or repair what is in force. */
function ChangeMenu() {
  const words = useWords(scheduleWords)
  const repairs = useWords(repairWords)
  const { id, plans } = useSchedule()
  const plh = useWords(plhWords)
  const navigate = useNavigate()
  const [open, setOpen] = useState<RepairKind | null>(null)
  const size = { size: 16, 'aria-hidden': true } as const
  return (
    <>
      <Menu position="bottom-end" width={264}>
        <Menu.Target>
          <Button icon={<IconTools aria-hidden />}>{words.change}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendarPlus {...size} />} onClick={() => void navigate({ to: `/kegiatan/${id}/jadwal/susun` })}>
            {words.arrange}
          </Menu.Item>
          <Menu.Item leftSection={<IconUserStar {...size} />} onClick={() => void navigate({ to: `/kegiatan/${id}/jadwal/plh` })}>
            {plh.title}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconDoorOff {...size} />} onClick={() => setOpen('ruang')}>
            {repairs.room}
          </Menu.Item>
          <Menu.Item leftSection={<IconUserOff {...size} />} onClick={() => setOpen('orang')}>
            {repairs.person}
          </Menu.Item>
          <Menu.Item leftSection={<IconAlertTriangle {...size} />} onClick={() => setOpen('siaga')}>
            {repairs.alert}
          </Menu.Item>
          <Menu.Item leftSection={<IconCalendarPlus {...size} />} onClick={() => setOpen('susulan')}>
            {repairs.makeup}
          </Menu.Item>
          {plans.inForce && (
            <Menu.Item leftSection={<IconArrowsShuffle {...size} />} onClick={() => setOpen('perbaiki')}>
              {repairs.repair}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open && <RepairDialog kind={open} onClose={() => setOpen(null)} />}
    </>
  )
}

/** The mark of a make-up session. */
export function MakeupChip() {
  const words = useWords(scheduleWords)
  return (
    <Chip tone="attention" icon={null}>
      {words.makeup}
    </Chip>
  )
}
