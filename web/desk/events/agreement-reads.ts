// What becomes old when an agreement or a clearance changes.
import { showAgreement } from '../../../stages/events/agreement/api.ts'
import { refreshed } from './event-head.tsx'

export const agreementRefreshed = [...refreshed, showAgreement]
