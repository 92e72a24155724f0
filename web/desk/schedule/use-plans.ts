// The plans of an event, asked for again while one of them is being computed.
import { listPlans } from '../../../stages/schedule/plan-api.ts'
import { useCall } from '../../kit/use-call.ts'

export function usePlans(id: string) {
  const plans = useCall(listPlans, { id })
  const busy = plans.data?.plans.some((one) => one.state === 'dihitung') ?? false
  useCall(listPlans, { id }, { when: busy, every: busy ? 1000 : false })
  return plans
}
