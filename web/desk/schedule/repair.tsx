// After a plan stands: a room is lost, people cannot come, a team is on alert, somebody is sent to susulan.
// Each notes what happened and has the plan in force repaired with the fewest changes.
import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { repairPlan } from '../../../stages/schedule/plan-api.ts'
import { useWords } from '../../kit/language.tsx'
import { useAct } from '../../kit/use-call.ts'
import { kitWords } from '../../kit/words.ts'
import { AlertForm } from './repair-alert.tsx'
import { MakeupForm, RepairForm } from './repair-makeup.tsx'
import { PersonForm } from './repair-person.tsx'
import { RoomForm } from './repair-room.tsx'
import { repairWords } from './repair-words.ts'
import { refreshed, useSchedule } from './use-schedule.ts'

export type RepairKind = 'ruang' | 'orang' | 'siaga' | 'susulan' | 'perbaiki'

/** What a form is given: how it ends, and how it has the plan repaired. */
export type RepairOf = {
  readonly onClose: () => void
  /** Looks at a repair that was begun. */
  readonly onPlan: (planId: string) => void
  /** Has the plan in force repaired, where there is one; ends the form. */
  readonly repair: (of?: { intoMakeup?: boolean; from?: string | null }) => void
  readonly repairing: boolean
  readonly refusal: Error | null
  /** There is a plan in force that can be repaired. */
  readonly inForce: boolean
}

const forms = { ruang: RoomForm, orang: PersonForm, siaga: AlertForm, susulan: MakeupForm, perbaiki: RepairForm }

type Dialog = { kind: RepairKind; onClose: () => void }

export function RepairDialog({ kind, onClose }: Dialog) {
  const words = useWords(repairWords)
  const kit = useWords(kitWords)
  const { id, plans, change } = useSchedule()
  const act = useAct(repairPlan, refreshed)
  const Form = forms[kind]
  const titles = { ruang: words.room, orang: words.person, siaga: words.alert, susulan: words.makeup, perbaiki: words.repair }
  const onPlan = (planId: string) => {
    notifications.show({ message: words.computing })
    change({ rencana: planId, sesi: '', ruang: '', orang: '', tampilan: 'papan' })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} size={600} title={titles[kind]} closeButtonProps={{ 'aria-label': kit.close }}>
      <Form
        onClose={onClose}
        onPlan={onPlan}
        inForce={plans.inForce !== null}
        repair={(of = {}) => {
          if (plans.inForce) act.mutate({ id, ...of }, { onSuccess: (plan) => onPlan(plan.id) })
          else onClose()
        }}
        repairing={act.isPending}
        refusal={act.error}
      />
    </Modal>
  )
}
