// What can be done with chosen rows of the list: take them along.
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { fullName } from '../../../kit/wording.ts'
import type { EmployeeLine } from '../../../stages/register/api.ts'
import { Button } from '../../kit/button.tsx'
import { copyText } from '../../kit/copy.tsx'
import { useWords, useWriting } from '../../kit/language.tsx'
import { useDuring } from './use-during.ts'
import { registerWords } from './words.ts'

type Chosen = {
  /** Places in the list. */
  readonly chosen: ReadonlySet<string>
  readonly all: () => Promise<readonly EmployeeLine[]>
  readonly onNone: () => void
}

/** Copies chosen people as lines with tabs. Spaces in the NIP keep Excel from making it a number. */
export function ChosenTools({ chosen, all, onNone }: Chosen) {
  const words = useWords(registerWords)
  const { count, nip } = useWriting()
  const { busy, during } = useDuring()
  const line = (row: EmployeeLine) => [nip(row.nip), fullName(row), row.position ?? '', row.unit, row.office].join('\t')
  const copy = async () => {
    const rows = (await all()).filter((_, index) => chosen.has(String(index)))
    await copyText(rows.map(line).join('\n'))
    notifications.show({ message: words.chosenCopied(count(rows.length)) })
  }
  return (
    <>
      <Button size="small" icon={<IconCopy aria-hidden />} busy={busy} onClick={() => void during(copy)}>
        {words.chosenCopy(count(chosen.size))}
      </Button>
      <Button size="small" onClick={onNone}>
        {words.chosenNone}
      </Button>
    </>
  )
}
