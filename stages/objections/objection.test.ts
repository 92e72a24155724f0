import { expect, test } from 'vitest'
import { attachmentTypeOf } from './attachment.ts'
import { barsOf, type CandidateFacts, leads } from './examiner.ts'
import { objectionStates } from './kinds.ts'
import { daysLeft, filing, isOpen, numberOf, stateAfter } from './objection.ts'

test('the last day counts; the day after is late, and no deadline of the office runs yet', () => {
  const days = { handedOn: '2023-12-20', fileDays: 14, answerDays: 10 }
  expect(filing({ ...days, filedOn: '2024-01-03' })).toEqual({
    ...{ fileUntil: '2024-01-03', late: false, answerDue: '2024-01-13', state: 'menunggu-pemeriksa' },
  })
  expect(filing({ ...days, filedOn: '2024-01-04' })).toMatchObject({ late: true, answerDue: null, state: 'menunggu-penerimaan' })
  expect(numberOf({ year: 2024, serial: 7 })).toBe('KB-0007/2024')
})

test('days run only while somebody has something to do', () => {
  const due = { answerDue: '2024-01-13' }
  expect(daysLeft({ ...due, state: 'diperiksa' }, '2024-01-10')).toBe(3)
  expect(daysLeft({ ...due, state: 'menunggu-putusan' }, '2024-01-15')).toBe(-2)
  expect(daysLeft({ ...due, state: 'diputus' }, '2024-01-15')).toBeNull()
  expect(daysLeft({ answerDue: null, state: 'menunggu-penerimaan' }, '2024-01-15')).toBeNull()
})

test('an end stays an end, and nobody decides what nobody proposed', () => {
  expect(objectionStates.filter((state) => !isOpen(state))).toEqual(['diputus', 'tidak-diterima', 'dicabut'])
  expect(objectionStates.filter((state) => stateAfter(state, 'agree'))).toEqual(['menunggu-putusan'])
  expect(objectionStates.filter((state) => stateAfter(state, 'propose'))).toEqual(['diperiksa'])
  expect(stateAfter('menunggu-putusan', 'give-back')).toBe('diperiksa')
  expect(stateAfter('menunggu-penerimaan', 'assign')).toBeUndefined()
})

const staff = { unitPath: ['seksi', 'bidang', 'dinas'], eselon: null }
const nobody: CandidateFacts = {
  ...{ isSubject: false, readCase: false, approved: false, accepted: false, heldRoom: false, feedback: false, lateAnswers: false },
  ...{ post: null, subjectPost: staff },
}

test('whoever had a part is told why not; a stranger may examine', () => {
  expect(barsOf(nobody)).toEqual([])
  expect(barsOf({ ...nobody, readCase: true, approved: true, heldRoom: true })).toEqual(['read-case', 'approved', 'held-room'])
  expect(barsOf({ ...nobody, isSubject: true, post: staff })).toEqual(['subject'])
})

test('heads of the own unit and of those above are superiors; colleagues and other offices are not', () => {
  const head = { unitPath: ['bidang', 'dinas'], eselon: 'III.b' }
  expect(leads(head, staff)).toBe(true)
  expect(barsOf({ ...nobody, post: head })).toEqual(['superior'])
  expect(barsOf({ ...nobody, post: staff, subjectPost: head })).toEqual(['subordinate'])
  expect(leads(staff, staff)).toBe(false)
  expect(leads({ unitPath: ['dinas-lain'], eselon: 'II.b' }, staff)).toBe(false)
  // two posts of one unit: the higher eselon leads
  expect(leads({ unitPath: ['dinas'], eselon: 'II.b' }, { unitPath: ['dinas'], eselon: 'III.a' })).toBe(true)
  expect(leads({ unitPath: ['dinas'], eselon: 'III.a' }, { unitPath: ['dinas'], eselon: 'II.b' })).toBe(false)
})

test('a file is what its first bytes say', () => {
  expect(attachmentTypeOf(Buffer.from('%PDF-1.7 …'))).toBe('application/pdf')
  expect(attachmentTypeOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  expect(attachmentTypeOf(Buffer.from('<html>%PDF-'))).toBeNull()
  expect(attachmentTypeOf(Buffer.from('%PD'))).toBeNull()
})
