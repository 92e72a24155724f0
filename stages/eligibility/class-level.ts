// The level at which a class is measured, so that a result is used again only for posts of the same level
// (Peraturan BKN 26/2019). The numbers are those that the class standards require as a whole (PermenPANRB
// 38/2017); JPT Utama and Madya are both level 5. What standards an agency sets later does not move them.
import { type JobClass, jobClasses } from '../standards/class.ts'

const levels: Readonly<Record<JobClass, number>> = {
  'jpt-utama': 5,
  'jpt-madya': 5,
  'jpt-pratama': 4,
  administrator: 3,
  pengawas: 2,
  pelaksana: 1,
  'jf-ahli-utama': 4,
  'jf-ahli-madya': 4,
  'jf-ahli-muda': 3,
  'jf-ahli-pertama': 2,
  'jf-penyelia': 3,
  'jf-mahir': 2,
  'jf-terampil': 1,
  'jf-pemula': 1,
}

export function isJobClass(code: string): code is JobClass {
  return jobClasses.some((one) => one.class === code)
}

/** 1 to 5. */
export function levelOfClass(jobClass: JobClass): number {
  return levels[jobClass]
}
