// Language, and light or dark. Both are kept on this device; dark follows the system until chosen.
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useLanguage, useWords } from '../kit/language.tsx'
import { deskWords } from './words.ts'

export function LanguageSwitch() {
  const words = useWords(deskWords)
  const { language, choose } = useLanguage()
  return (
    <fieldset className="seg" aria-label={words.language}>
      <button type="button" aria-pressed={language === 'id'} onClick={() => choose('id')} title="Bahasa Indonesia" lang="id">
        ID
      </button>
      <button type="button" aria-pressed={language === 'en'} onClick={() => choose('en')} title="English" lang="en">
        EN
      </button>
    </fieldset>
  )
}

export function SchemeSwitch() {
  const words = useWords(deskWords)
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  return (
    <fieldset className="seg theme" aria-label={words.appearance}>
      <button
        type="button"
        aria-pressed={scheme === 'light'}
        onClick={() => setColorScheme('light')}
        aria-label={words.light}
        title={words.light}
      >
        <IconSun aria-hidden stroke={1.7} />
      </button>
      <button
        type="button"
        aria-pressed={scheme === 'dark'}
        onClick={() => setColorScheme('dark')}
        aria-label={words.dark}
        title={words.dark}
      >
        <IconMoon aria-hidden stroke={1.7} />
      </button>
    </fieldset>
  )
}
