// How days, hours and shares are written on the pages of the schedule.
import { useMemo } from 'react'
import { decimalWords } from '../../../kit/rounding.ts'
import { dayWords, type Language } from '../../../kit/wording.ts'
import { useLanguage } from '../../kit/language.tsx'

/** "2023-12-21" → "Kamis, 21 Des". */
export function shortDay(date: string, language: Language): string {
  const [weekday, rest = ''] = dayWords(date, language).split(', ')
  const [number, month = ''] = rest.split(' ')
  // Indonesian names of days are short; English ones would not fit over two sessions
  return `${language === 'id' ? weekday : weekday?.slice(0, 3)}, ${number} ${month.slice(0, 3)}`
}

/** "2023-12-21" → "Kamis, 21 Desember": without the year. */
export const dayOfYear = (date: string, language: Language): string => dayWords(date, language).split(' ').slice(0, -1).join(' ')

/** "2023-12-21" → "Kamis". */
export const weekdayName = (date: string, language: Language): string => dayWords(date, language).split(',')[0] ?? ''

/** "2023-12-21" → "Kam": as it stands in the narrowest places. */
export const tinyDay = (date: string, language: Language): string => weekdayName(date, language).slice(0, 3)

/** "07:30" and "10:00" → "07.30–10.00". */
export const hours = (starts: string, ends?: string): string =>
  [starts, ends].flatMap((one) => (one ? [one.replace(':', '.')] : [])).join('–')

/** Days of the year in writing, in the reader's language. */
export function useWhen() {
  const { language } = useLanguage()
  return useMemo(
    () => ({
      short: (date: string) => shortDay(date, language),
      day: (date: string) => dayOfYear(date, language),
      weekday: (date: string) => weekdayName(date, language),
      tiny: (date: string) => tinyDay(date, language),
      /** "38.9" → "38,9". */
      decimal: (text: string) => decimalWords(text, language),
      /** 0.389 → "38,9". */
      percent: (share: number) => decimalWords((share * 100).toFixed(1), language),
      /** 1234 milliseconds → "1,2". */
      seconds: (ms: number) => decimalWords((ms / 1000).toFixed(1), language),
    }),
    [language],
  )
}
