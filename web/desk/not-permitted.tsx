// A page that the person's roles do not open says so, and who may open it.
import { IconLock } from '@tabler/icons-react'
import { roles } from '../../kit/permission.ts'
import { roleWords } from '../../kit/role-words.ts'
import { carries } from '../../stages/access/role-permission.ts'
import { ButtonLink } from '../kit/button.tsx'
import { useWords } from '../kit/language.tsx'
import { Card, Empty } from '../kit/parts.tsx'
import type { DeskPage } from './page.ts'
import { deskWords } from './words.ts'

export function NotPermitted({ page }: { page: DeskPage }) {
  const words = useWords(deskWords)
  const names = useWords(roleWords)
  const { need } = page
  const who = need === 'public' || need === 'signed-in' ? [] : roles.filter((role) => carries(role, need)).map((role) => names[role])
  return (
    <Card>
      <h1 className="only-read">{words.notPermitted}</h1>
      <Empty
        icon={<IconLock aria-hidden stroke={1.5} />}
        title={words.notPermitted}
        actions={<ButtonLink to="/">{words.toHome}</ButtonLink>}
      >
        {words.whoMay(who.join(', '))}
      </Empty>
    </Card>
  )
}
