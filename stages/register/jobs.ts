// All background work of the register.
import type { Job } from '../../server/serve.ts'
import { importJobs } from './import/jobs.ts'

export const jobs: Readonly<Record<string, Job>> = { ...importJobs }
