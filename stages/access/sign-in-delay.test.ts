import { describe, expect, it } from 'vitest'
import { passwordFlaw } from './password.ts'
import { alive, lifeFrom } from './session-life.ts'
import { delayAfter } from './sign-in-delay.ts'

describe('delayAfter', () => {
  it('lets two slips pass, then doubles from 5 s to 15 minutes', () => {
    expect([1, 2, 3, 4, 5, 10, 11, 500].map(delayAfter)).toEqual([0, 0, 5, 10, 20, 640, 900, 900])
  })
})

describe('passwordFlaw', () => {
  it.each([
    ['pendek', 'too-short'],
    ['a'.repeat(201), 'too-long'],
    ['aaaaaaaaaaaaaaaa', 'one-letter'],
    ['198504172009032006!', 'public'],
    ['password1234', 'common'],
    ['gunung lawu pagi hari', null],
  ])('%s → %s', (password, flaw) => expect(passwordFlaw(password, ['198504172009032006', 'Rina'])).toBe(flaw))
})

describe('session life', () => {
  const now = new Date('2023-12-04T01:00:00Z')
  it('ends idle, or in any case after a time, and never idles past its end', () => {
    const life = { ...lifeFrom(now, 30, 60), endedAt: null }
    expect(alive(life, new Date('2023-12-04T01:29:59Z'))).toBe(true)
    expect(alive(life, new Date('2023-12-04T01:30:00Z'))).toBe(false)
    expect(lifeFrom(now, 90, 60).idleUntil).toEqual(new Date('2023-12-04T02:00:00Z'))
    expect(alive({ ...life, endedAt: now }, now)).toBe(false)
  })
})
