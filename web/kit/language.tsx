// Which language the person reads, and how dates and numbers are written in it. Sentences are plain
// modules beside the pages; `useWords` picks the half of the chosen language.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { localDate, type Zone } from '../../kit/clock.ts'
import { countWords, dateWords, dayWords, type Language, momentWords, nipWords, timeWords } from '../../kit/wording.ts'

export type Words<T> = { readonly id: T; readonly en: T }

type Chosen = { language: Language; choose: (language: Language) => void; zone: Zone; tellZone: (zone: Zone) => void }

const Reading = createContext<Chosen>({ language: 'id', choose: () => {}, zone: 'WIB', tellZone: () => {} })
const kept = 'nawa-bahasa'

function keptLanguage(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'id'
  } catch {
    return 'id'
  }
}

/** Keeps the chosen language on this device and says it to the browser (`<html lang>`). */
export function LanguageFrame({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage)
  const [zone, tellZone] = useState<Zone>('WIB')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = useCallback((next: Language) => {
    setLanguage(next)
    try {
      localStorage.setItem(kept, next)
    } catch {
      // Storage may be closed by policy: the choice then lasts as long as the page.
    }
  }, [])
  const value = useMemo(() => ({ language, choose, zone, tellZone }), [language, choose, zone])
  return <Reading value={value}>{children}</Reading>
}

export function useLanguage(): Chosen {
  return useContext(Reading)
}

/** The half of `words` in the person's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useContext(Reading).language]
}

export type Writing = {
  readonly language: Language
  readonly zone: Zone
  count: (value: number) => string
  date: (date: string) => string
  day: (date: string) => string
  time: (instant: string | Date) => string
  moment: (instant: string | Date) => string
  /** "8 Desember 2023, 09.14 WIB": a moment without the day of the week, for lists. */
  stamp: (instant: string | Date) => string
  nip: (nip: string) => string
}

/** How dates, times and numbers are written: the person's language, the agency's zone. */
export function useWriting(): Writing {
  const { language, zone } = useContext(Reading)
  return useMemo(() => {
    const at = (instant: string | Date) => (typeof instant === 'string' ? new Date(instant) : instant)
    return {
      language,
      zone,
      count: (value) => countWords(value, language),
      date: (date) => dateWords(date, language),
      day: (date) => dayWords(date, language),
      time: (instant) => timeWords(at(instant), zone),
      moment: (instant) => momentWords(at(instant), zone, language),
      stamp: (instant) => `${dateWords(localDate(at(instant), zone), language)}, ${timeWords(at(instant), zone)}`,
      nip: nipWords,
    }
  }, [language, zone])
}
