// What an installation needs before the first assessment, in the order in which it is done.

export type StepKey = 'signatories' | 'employees' | 'rules' | 'roles' | 'second'
export type Step = { readonly key: StepKey; readonly done: boolean; readonly to: string }

/** What is known of the installation; undefined: not asked, since the person may not see it. */
export type Known = {
  readonly signatories?: number
  readonly employees?: number
  readonly unconfirmed?: number
  /** Roles in force of each open account. */
  readonly roles?: readonly (readonly string[])[]
}

/** The steps that can be judged from what is known. */
export function preparation(known: Known): Step[] {
  const steps: Step[] = []
  if (known.signatories !== undefined) steps.push({ key: 'signatories', done: known.signatories > 0, to: '/pengaturan' })
  if (known.employees !== undefined) steps.push({ key: 'employees', done: known.employees > 0, to: '/data-pegawai/impor' })
  if (known.unconfirmed !== undefined) steps.push({ key: 'rules', done: known.unconfirmed === 0, to: '/ketentuan/aturan' })
  if (known.roles) {
    const holders = (role: string) => known.roles?.filter((roles) => roles.includes(role)).length ?? 0
    steps.push({ key: 'roles', done: holders('admin-penilaian') > 0 && holders('ketua-tim') > 0, to: '/pengaturan/akun' })
    steps.push({ key: 'second', done: holders('admin-sistem') > 1, to: '/pengaturan/akun' })
  }
  return steps
}
