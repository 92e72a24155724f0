// What this device keeps: changes of answers that are not acknowledged, and the marks. IndexedDB where
// the browser lets us; else memory, and `durable` says so.

export type Change = {
  readonly sittingId: string
  readonly seq: number
  readonly itemId: string
  readonly choice: string | null
  readonly clickedAt: string
}

export type DeviceStore = {
  readonly durable: boolean
  /** Gives the change the next number (at least `above` + 1, across tabs) and keeps it. */
  add(of: Omit<Change, 'seq'>, above: number): Promise<Change>
  /** Everything kept for the sitting, in order of number. */
  kept(sittingId: string): Promise<Change[]>
  remove(change: Change): Promise<void>
  marks(sittingId: string): Promise<string[]>
  replaceMarks(sittingId: string, itemIds: string[]): Promise<void>
}

/** Opens the device's store. Never rejects: what IndexedDB refuses is kept in memory. */
export async function openDeviceStore(): Promise<DeviceStore> {
  const database = await open().catch(() => undefined)
  return database ? indexed(database) : inMemory()
}

export function inMemory(): DeviceStore {
  const changes = new Map<number, Change>()
  let last = 0
  let marks: string[] = []
  return {
    durable: false,
    async add(of, above) {
      last = Math.max(last, above) + 1
      const change = { ...of, seq: last }
      changes.set(last, change)
      return change
    },
    kept: async (sittingId) => [...changes.values()].filter((change) => change.sittingId === sittingId),
    remove: async (change) => void changes.delete(change.seq),
    marks: async () => marks,
    replaceMarks: async (_, itemIds) => {
      marks = itemIds
    },
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('nawa-ujian', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('change', { keyPath: ['sittingId', 'seq'] })
      request.result.createObjectStore('number')
      request.result.createObjectStore('mark')
    }
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
    // some browsers in private mode never answer
    setTimeout(() => fail(new Error('no answer')), 3000)
  })
}

function indexed(database: IDBDatabase): DeviceStore {
  const act = <T>(stores: string[], mode: IDBTransactionMode, work: (tx: IDBTransaction) => { value: T }): Promise<T> =>
    new Promise((done, fail) => {
      const tx = database.transaction(stores, mode, { durability: 'strict' })
      const result = work(tx)
      tx.oncomplete = () => done(result.value)
      tx.onabort = () => fail(tx.error)
      tx.onerror = () => fail(tx.error)
    })
  const read = <T>(store: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> =>
    act<T | undefined>([store], 'readonly', (tx) => {
      const result: { value: T | undefined } = { value: undefined }
      const request = ask(tx.objectStore(store))
      request.onsuccess = () => {
        result.value = request.result
      }
      return result
    })
  return {
    durable: true,
    add: (of, above) =>
      act(['change', 'number'], 'readwrite', (tx) => {
        const result = { value: { ...of, seq: 0 } }
        const numbers = tx.objectStore('number')
        const last = numbers.get(of.sittingId)
        last.onsuccess = () => {
          result.value.seq = Math.max((last.result as number | undefined) ?? 0, above) + 1
          numbers.put(result.value.seq, of.sittingId)
          tx.objectStore('change').add(result.value)
        }
        return result
      }),
    kept: async (sittingId) => {
      const range = IDBKeyRange.bound([sittingId, 0], [sittingId, Number.MAX_SAFE_INTEGER])
      return ((await read('change', (store) => store.getAll(range))) ?? []) as Change[]
    },
    remove: (change) =>
      act(['change'], 'readwrite', (tx) => {
        tx.objectStore('change').delete([change.sittingId, change.seq])
        return { value: undefined }
      }),
    marks: async (sittingId) => ((await read('mark', (store) => store.get(sittingId))) ?? []) as string[],
    replaceMarks: (sittingId, itemIds) =>
      act(['mark'], 'readwrite', (tx) => {
        tx.objectStore('mark').put(itemIds, sittingId)
        return { value: undefined }
      }),
  }
}
