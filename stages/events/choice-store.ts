// What an event can name from the rooms before: providers with their accreditation, instruments with their
// status, policy sets; and the named ones of one event.
import { sql } from 'kysely'
import type { Db } from '../../database/db.ts'
import { localDate, type Zone } from '../../kit/clock.ts'
import { policies } from '../standards/store.ts'
import type { AccreditationShown } from './api.ts'

export type Accreditation = AccreditationShown & { readonly providerId: string; readonly revokedAt: Date | null }
export type Instrument = {
  readonly id: string
  readonly name: string
  readonly method: string
  readonly status: string
  readonly example: boolean
}

export async function accreditations(db: Db): Promise<Accreditation[]> {
  const { rows } = await sql<Accreditation>`
    select id, provider_id, number, category, classes, valid_from, valid_to, revoked_at, revoked_at is not null as revoked
    from register.accreditation order by valid_from desc, number`.execute(db)
  return rows
}

/** Instruments with the last statement of their status (in trial while none is made). */
export async function instruments(db: Db): Promise<Instrument[]> {
  const { rows } = await sql<Instrument>`
    select i.id, i.name, i.method, i.example, coalesce((select s.status from instruments.status s where s.instrument_id = i.id
      order by s.version desc limit 1), 'uji-coba') as status
    from instruments.instrument i order by i.name`.execute(db)
  return rows
}

export async function providers(db: Db) {
  return db.selectFrom('register.provider').select(['id', 'name', 'kind']).orderBy('name').execute()
}

const shown = ({ id, number, category, classes, validFrom, validTo, revoked }: Accreditation): AccreditationShown => ({
  ...{ id, number, category, classes, validFrom, validTo, revoked },
})

/** Everything that can be chosen. */
export async function choices(db: Db) {
  const given = await accreditations(db)
  return {
    providers: (await providers(db)).map((one) => ({
      ...one,
      accreditations: given.filter((acc) => acc.providerId === one.id).map(shown),
    })),
    instruments: await instruments(db),
    policies: (await policies(db)).map(({ id, version, title, effectiveFrom }) => ({ id, version, title, effectiveFrom })),
  }
}

type Named = {
  readonly providerId: string | null
  readonly accreditationId: string | null
  readonly instrumentId: string | null
  readonly policyId: string
}

/** What one event names, with the local day on which its accreditation was taken back. */
export async function namedBy(db: Db, of: Named & { readonly zone: Zone }) {
  const provider = (await providers(db)).find((one) => one.id === of.providerId) ?? null
  const accreditation = (await accreditations(db)).find((one) => one.id === of.accreditationId) ?? null
  const instrument = (await instruments(db)).find((one) => one.id === of.instrumentId) ?? null
  const policy = (await policies(db)).find((one) => one.id === of.policyId)
  if (!policy) throw new Error('An event names a policy set that is there')
  const { id, version, title, effectiveFrom } = policy
  return {
    provider,
    accreditation: accreditation && shown(accreditation),
    revokedOn: accreditation?.revokedAt ? localDate(accreditation.revokedAt, of.zone) : null,
    instrument,
    policy: { id, version, title, effectiveFrom },
  }
}
