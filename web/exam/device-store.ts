// What this device keeps: changes of answers that are not acknowledged, the marks, and what a page needs
// to go on without the server after a reload. IndexedDB where the browser lets us; else memory, and
// `durable` says so.

export type Change = {
  readonly sittingId: string
  readonly seq: number
  readonly itemId: string
  readonly choice: string | null
  readonly clickedAt: string
  /** Whole milliseconds since the start, by the steady clock. */
  readonly elapsed?: number
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
  /** A value under a name of our own: see seat-record.ts. */
  get<T>(name: string): Promise<T | undefined>
  put(name: string, value: unknown): Promise<void>
  drop(name: string): Promise<void>
  names(): Promise<string[]>
}

/** Opens the device's store. Never rejects: what IndexedDB refuses is kept in memory. */
export async function openDeviceStore(): Promise<DeviceStore> {
  const database = await open().catch(() => undefined)
  return database ? indexed(database) : inMemory()
}

export function inMemory(): DeviceStore {
  const changes = new Map<number, Change>()
  const values = new Map<string, unknown>()
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
    get: async <T>(name: string) => values.get(name) as T | undefined,
    put: async (name, value) => void values.set(name, value),
    drop: async (name) => void values.delete(name),
    names: async () => [...values.keys()],
  }
}

const stores = { change: { keyPath: ['sittingId', 'seq'] }, number: {}, mark: {}, value: {} }

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('nawa-ujian', 2)
    request.onupgradeneeded = () => {
      for (const [name, options] of Object.entries(stores))
        if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name, options)
    }
    request.onsuccess = () => {
      // a newer page in another tab must not wait for this one
      request.result.onversionchange = () => request.result.close()
      done(request.result)
    }
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
  const write = (store: string, change: (store: IDBObjectStore) => unknown): Promise<void> =>
    act<void>([store], 'readwrite', (tx) => {
      change(tx.objectStore(store))
      return { value: undefined }
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
    remove: (change) => write('change', (store) => store.delete([change.sittingId, change.seq])),
    marks: async (sittingId) => ((await read('mark', (store) => store.get(sittingId))) ?? []) as string[],
    replaceMarks: (sittingId, itemIds) => write('mark', (store) => store.put(itemIds, sittingId)),
    get: async <T>(name: string) => (await read('value', (store) => store.get(name))) as T | undefined,
    put: (name, value) => write('value', (store) => store.put(value, name)),
    drop: (name) => write('value', (store) => store.delete(name)),
    names: async () => ((await read('value', (store) => store.getAllKeys())) ?? []) as string[],
  }
}
