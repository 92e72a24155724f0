// The list before the first import: what fills it, and who.
import { IconFileImport, IconUsers } from '@tabler/icons-react'
import { ButtonLink } from '../../kit/button.tsx'
import { CopyButton } from '../../kit/copy.tsx'
import { useWords } from '../../kit/language.tsx'
import { Empty } from '../../kit/parts.tsx'
import { useHouse } from '../house.tsx'
import { useMay } from '../me.tsx'
import { registerWords } from './words.ts'

const exampleCommand = 'npm start -- --data data-contoh --example utas'

export function NoEmployees() {
  const words = useWords(registerWords)
  const { kind } = useHouse()
  const mayImport = useMay('register.import')
  return (
    <Empty
      icon={<IconUsers aria-hidden />}
      title={words.emptyTitle}
      actions={
        mayImport && (
          <ButtonLink to="/data-pegawai/impor" look="primary" icon={<IconFileImport aria-hidden />}>
            {words.importData}
          </ButtonLink>
        )
      }
    >
      {mayImport ? words.emptyText : words.emptyReader}
      {kind === 'contoh' && (
        <>
          <br />
          {words.emptyExample}
          <span className="command">
            <code>{exampleCommand}</code> <CopyButton text={exampleCommand} />
          </span>
        </>
      )}
    </Empty>
  )
}
