// An address without a page: a mistyped link, or a page that was never here.
import { IconMapPinOff } from '@tabler/icons-react'
import { ButtonLink } from '../kit/button.tsx'
import { useWords } from '../kit/language.tsx'
import { Empty } from '../kit/parts.tsx'
import { deskWords } from './words.ts'

export function NotFound() {
  const words = useWords(deskWords)
  return (
    <main>
      <title>{`${words.noPage} · Nawa`}</title>
      <h1 className="only-read">{words.noPage}</h1>
      <Empty
        icon={<IconMapPinOff aria-hidden stroke={1.5} />}
        title={words.noPage}
        actions={<ButtonLink to="/">{words.toHome}</ButtonLink>}
      >
        {words.noPageHelp}
      </Empty>
    </main>
  )
}
