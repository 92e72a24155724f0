import { expect, test } from 'vitest'
import { filterOf, shortObject } from './entries.tsx'

const none = { tindakan: '', dari: '', sampai: '', pelaku: '', objek: '', orang: '' }

test('whole days of the zone become instants, the last day included', () => {
  expect(filterOf({ ...none, dari: '2023-12-08', sampai: '2023-12-08' }, 'WITA')).toEqual({
    from: '2023-12-07T16:00:00.000Z',
    to: '2023-12-08T16:00:00.000Z',
  })
})

test('a half-typed id does not filter', () => {
  expect(filterOf({ ...none, orang: '0193' }, 'WIB')).toEqual({})
})

test('an id in an object is cut to what tells it apart', () => {
  expect(shortObject('import:01a200e5-2422-76d8-aada-9fc70746dfd2')).toBe('import:01a200e5…46dfd2')
})
