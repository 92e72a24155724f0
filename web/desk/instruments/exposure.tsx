// How often an item was seen, over all forms that hold it; the limit is an assumption until a policy sets it.
import { unconfirmedExposure } from '../../../stages/instruments/kinds.ts'
import { formExposure } from '../../../stages/sittings/exposure-api.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, Facts } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useCall } from '../../kit/use-call.ts'
import { bankWords } from './words.ts'

export function ExposureCard({ formIds }: { formIds: readonly string[] }) {
  const words = useWords(bankWords)
  const { count } = useWriting()
  const read = useCall(formExposure, {})
  const own = (read.data?.forms ?? []).filter((one) => formIds.includes(one.formId))
  const sum = (of: 'sessions' | 'people') => own.reduce((all, one) => all + one[of], 0)
  const over = sum('people') > unconfirmedExposure.people
  return (
    <Card title={words.exposure} aside={over && <Chip tone="attention">{words.exposureOver}</Chip>}>
      <RefusalNotice of={read.error} />
      <Facts
        of={[
          { name: words.exposureForms, figure: count(formIds.length) },
          { name: words.exposureSessions, figure: count(sum('sessions')) },
          { name: words.exposurePeople, figure: count(sum('people')) },
        ]}
      />
      <p className="small">{words.exposureLimit(count(unconfirmedExposure.people))}</p>
    </Card>
  )
}
