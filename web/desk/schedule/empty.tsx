// Before the first schedule: what will be here, and the way there.
import { IconCalendarEvent } from '@tabler/icons-react'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords } from '../../kit/language.tsx'
import { Card, Empty, Steps } from '../../kit/parts.tsx'
import { useSchedule } from './use-schedule.ts'
import { scheduleWords } from './words.ts'

export function NoPlan() {
  const words = useWords(scheduleWords)
  const { id, mayPlan } = useSchedule()
  return (
    <Card label={words.title}>
      <Empty
        icon={<IconCalendarEvent aria-hidden stroke={1.5} />}
        title={words.emptyTitle}
        actions={
          mayPlan && (
            <ButtonLink look="primary" to={`/kegiatan/${id}/jadwal/susun`}>
              {words.arrange}
            </ButtonLink>
          )
        }
      >
        {mayPlan ? words.emptyText : words.emptyReader}
      </Empty>
      {mayPlan && (
        <div className="empty-steps">
          <Steps names={words.emptySteps} at={0} />
        </div>
      )}
    </Card>
  )
}
