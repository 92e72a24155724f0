// The steps of preparation with the next one at the foot.
import { listAccounts } from '../../../stages/access/api.ts'
import { listEmployees, showAgency } from '../../../stages/register/api.ts'
import { showPolicy } from '../../../stages/standards/api.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card, Chip, type StageState, Stages } from '../../kit/parts.tsx'
import { useCall } from '../../kit/use-call.ts'
import { useMay, useMe } from '../me.tsx'
import { maySee } from '../page.ts'
import { pages } from '../pages.ts'
import { preparation, type Step } from './preparation.ts'
import { homeWords } from './words.ts'

/** The steps that this person may see and take. */
export function usePreparation(): { steps: Step[]; unconfirmed: number; ready: boolean } {
  const me = useMe()
  const may = {
    agency: useMay('agency.write'),
    register: useMay('register.import'),
    rules: useMay('standards.write'),
    access: useMay('access.write'),
  }
  const agency = useCall(showAgency, {}, { when: may.agency })
  const employees = useCall(listEmployees, { limit: 1, counts: 'no' }, { when: may.register })
  const policy = useCall(showPolicy, {}, { when: may.rules })
  const accounts = useCall(listAccounts, {}, { when: may.access })
  const steps = preparation({
    signatories: agency.data?.signatories.length,
    employees: employees.data?.all,
    unconfirmed: policy.data?.policy.unconfirmed,
    roles: accounts.data?.accounts.filter((account) => !account.closedAt).map((account) => account.roles),
  }).filter((step) => pages.some((page) => page.path === step.to && maySee(page, me.permissions)))
  const waiting = [agency, employees, policy, accounts].some((read) => read.isLoading)
  return { steps, unconfirmed: policy.data?.policy.unconfirmed ?? 0, ready: !waiting }
}

const stateOf = (step: Step, next: Step | undefined): StageState => (step.done ? 'done' : step === next ? 'now' : 'next')

export function PreparationCard({ steps, unconfirmed }: { steps: readonly Step[]; unconfirmed: number }) {
  const words = useWords(homeWords)
  const { count } = useWriting()
  const next = steps.find((step) => !step.done)
  const what = (step: Step) => (step.key === 'rules' ? words.rulesWhat(count(unconfirmed)) : words[`${step.key}What`])
  return (
    <Card
      bare
      title={words.steps}
      aside={<span className="small">{words.stepsDone(count(steps.filter((step) => step.done).length), count(steps.length))}</span>}
    >
      <Stages
        label={words.steps}
        of={steps.map((step) => ({
          key: step.key,
          state: stateOf(step, next),
          name: words[step.key],
          note: step.done ? words.done : words.notYet,
        }))}
      />
      <div className="next-bar">
        <Chip tone={next ? 'accent' : 'good'}>{next ? words.next : words.allDone}</Chip>
        {next && (
          <>
            <span style={{ flex: '1 1 220px' }}>{what(next)}</span>
            <span className="acts">
              <ButtonLink to={next.to} look="primary" size="small">
                {words[`${next.key}Do`]}
              </ButtonLink>
            </span>
          </>
        )}
      </div>
    </Card>
  )
}
