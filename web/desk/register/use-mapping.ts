// What can be done with an unknown name, and what is under way.
import { useMemo } from 'react'
import { listUnits } from '../../../stages/register/api.ts'
import { createUnknown, listImportRows, listUnknown, mapUnknown, showImport, type Unknown } from '../../../stages/register/import-api.ts'
import type { RefusalError } from '../../kit/call.ts'
import { useAct } from '../../kit/use-call.ts'

export type Mapping = {
  /** Code of the name being settled; null: none. */
  readonly busy: string | null
  readonly refusal: RefusalError | null
  readonly map: (of: Unknown, targetId: string, done?: () => void) => void
  readonly create: (of: Unknown, jobClass?: string, done?: () => void) => void
}

/** Mapping and creating for one import; the preview and the queue are asked again afterwards. */
export function useMapping(importId: string): Mapping {
  const refresh = [showImport, listUnknown, listImportRows, listUnits]
  const { mutate: map, ...mapping } = useAct(mapUnknown, refresh)
  const { mutate: create, ...creating } = useAct(createUnknown, refresh)
  const busy = mapping.isPending ? mapping.variables.code : creating.isPending ? creating.variables.code : null
  const refusal = mapping.error ?? creating.error
  return useMemo(
    () => ({
      busy,
      refusal,
      map: ({ kind, code }, targetId, done) => map({ id: importId, kind, code, targetId }, { onSuccess: () => done?.() }),
      create: ({ kind, code }, jobClass, done) =>
        create({ id: importId, kind, code, ...(jobClass ? { class: jobClass } : {}) }, { onSuccess: () => done?.() }),
    }),
    [busy, refusal, map, create, importId],
  )
}
