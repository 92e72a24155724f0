// What acts on waves and talks make old.
import { listLetters } from '../../../stages/documents/letter-api.ts'
import { closingFigures } from '../../../stages/events/decision-api.ts'
import { listHandoverEvents, listHandoverPeople, showHandover, showHandoverPart } from '../../../stages/scoring/handover/api.ts'
import { listFeedback } from '../../../stages/scoring/handover/feedback-api.ts'

export const touched = [showHandover, listHandoverPeople, listHandoverEvents, showHandoverPart, listFeedback, listLetters, closingFigures]
