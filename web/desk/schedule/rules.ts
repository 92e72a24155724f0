// The rules of an event's schedule as the set-up reads them.
import type { OutputOf } from '../../../kit/contract.ts'
import type { showRules } from '../../../stages/schedule/rule-api.ts'

export type Rules = OutputOf<typeof showRules>
