// What the proctor's device keeps for a room: notes not sent yet, and the package of the day before.
// In IndexedDB; where a browser keeps nothing, in memory, and the screen says so.

const name = 'nawa-ruang'
const stores = ['catatan', 'bekal'] as const
type StoreName = (typeof stores)[number]

export type TabletStore = {
  /** False: what is kept is lost when the page is closed. */
  readonly durable: boolean
  all<T>(store: StoreName): Promise<T[]>
  put(store: StoreName, key: string, value: unknown): Promise<void>
  remove(store: StoreName, key: string): Promise<void>
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1)
    asked.onupgradeneeded = () => {
      for (const store of stores) asked.result.createObjectStore(store)
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
    asked.onblocked = () => reject(new Error('blocked'))
  })
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function durableOn(database: IDBDatabase): TabletStore {
  // `strict`: written to the disk before it counts as kept, since a tablet may run out of battery
  const of = (store: StoreName, mode: IDBTransactionMode) =>
    database.transaction(store, mode, { durability: 'strict' } as IDBTransactionOptions).objectStore(store)
  return {
    durable: true,
    all: (store) => done(of(store, 'readonly').getAll()),
    put: async (store, key, value) => void (await done(of(store, 'readwrite').put(value, key))),
    remove: async (store, key) => void (await done(of(store, 'readwrite').delete(key))),
  }
}

function inMemory(): TabletStore {
  const kept = { catatan: new Map<string, unknown>(), bekal: new Map<string, unknown>() }
  return {
    durable: false,
    all: async <T>(store: StoreName) => [...kept[store].values()] as T[],
    put: async (store, key, value) => void kept[store].set(key, value),
    remove: async (store, key) => void kept[store].delete(key),
  }
}

let store: Promise<TabletStore> | null = null

/** The device's store, opened once. */
export function tabletStore(): Promise<TabletStore> {
  store ??= opened().then(durableOn, inMemory)
  return store
}

/** A version 4 UUID; `crypto.randomUUID` is missing on plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
