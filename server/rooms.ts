// All rooms, mounted in one list each; and who works on what is announced.
import type { Topic } from '../database/announce.ts'
import { routes as access } from '../stages/access/routes.ts'
import { routes as audit } from '../stages/audit/routes.ts'
import { letterJobs } from '../stages/documents/letter-jobs.ts'
import { letterRoutes } from '../stages/documents/letter-routes.ts'
import { routes as documents } from '../stages/documents/routes.ts'
import { templateRoutes } from '../stages/documents/template-routes.ts'
import { routes as eligibility } from '../stages/eligibility/routes.ts'
import { jobs as eventJobs } from '../stages/events/jobs.ts'
import { routes as events } from '../stages/events/routes.ts'
import { slipJobs } from '../stages/events/slips/slip-jobs.ts'
import { slipRoutes } from '../stages/events/slips/slip-routes.ts'
import { jobs as instrumentJobs } from '../stages/instruments/jobs.ts'
import { routes as instruments } from '../stages/instruments/routes.ts'
import { jobs as eventDayJobs } from '../stages/invigilation/event/event-day-jobs.ts'
import { packageJobs } from '../stages/invigilation/papers/package-jobs.ts'
import { routes as invigilation } from '../stages/invigilation/routes.ts'
import { routes as objections } from '../stages/objections/routes.ts'
import { jobs as privacyJobs } from '../stages/privacy/jobs.ts'
import { routes as privacy } from '../stages/privacy/routes.ts'
import { jobs as registerJobs } from '../stages/register/jobs.ts'
import { routes as register } from '../stages/register/routes.ts'
import { jobs as scheduleJobs } from '../stages/schedule/jobs.ts'
import { routes as schedule } from '../stages/schedule/routes.ts'
import { eventJobs as scoringEventJobs } from '../stages/scoring/event/event-jobs.ts'
import { handoverRoutes } from '../stages/scoring/handover/routes.ts'
import { jobs as scoringJobs } from '../stages/scoring/jobs.ts'
import { qualityJobs } from '../stages/scoring/quality/quality-jobs.ts'
import { packJobs } from '../stages/scoring/recap/pack-jobs.ts'
import { jobs as reportJobs } from '../stages/scoring/report-jobs.ts'
import { routes as scoring } from '../stages/scoring/routes.ts'
import { letterRoutes as eventLetterRoutes } from '../stages/sittings/event/letter-routes.ts'
import { jobs as sittingJobs } from '../stages/sittings/jobs.ts'
import { routes as sittings } from '../stages/sittings/routes.ts'
import { routes as standards } from '../stages/standards/routes.ts'
import { routes as talent } from '../stages/talent/routes.ts'
import type { Job, Route } from './serve.ts'

export const routes: readonly Route[] = [
  ...audit,
  ...standards,
  ...register,
  ...access,
  ...documents,
  ...letterRoutes,
  ...templateRoutes,
  ...instruments,
  ...eligibility,
  ...events,
  ...slipRoutes,
  ...schedule,
  ...eventLetterRoutes,
  ...sittings,
  ...invigilation,
  ...scoring,
  ...handoverRoutes,
  ...objections,
  ...talent,
  ...privacy,
]

export const jobs: Readonly<Record<string, Job>> = {
  ...registerJobs,
  ...letterJobs,
  ...instrumentJobs,
  ...eventJobs,
  ...slipJobs,
  ...scheduleJobs,
  ...sittingJobs,
  ...eventDayJobs,
  ...packageJobs,
  ...scoringJobs,
  ...scoringEventJobs,
  ...qualityJobs,
  ...reportJobs,
  ...packJobs,
  ...privacyJobs,
}

export const subscribers: Readonly<Record<Topic, readonly string[]>> = {
  'house-set-up': ['instruments-seed-example'],
  'plan-published': ['sittings-from-plan'],
  // a plan may be in force before its event is published
  'event-published': ['sittings-waiting-plans'],
  'sitting-closed': ['score-sitting'],
  'run-scored': ['print-report'],
  // rooms to the right add their work here
  'results-handed-over': [],
}

/** Work that comes round by itself: task and seconds between. */
export const rounds: Readonly<Record<string, number>> = {
  'sittings-close-overdue': 5,
  'events-begin': 60,
  'invigilation-figures': 60,
  // a file of reports goes on the day that it carries
  'pack-expire': 3600,
}
