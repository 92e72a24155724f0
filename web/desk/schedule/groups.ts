// Class groups as the board shows them: their order, names and colours. The word always stands beside the colour.
import { type ClassGroup, classGroups } from '../../../stages/standards/class.ts'
import { useLanguage } from '../../kit/language.tsx'

const colours: Readonly<Record<ClassGroup, string>> = {
  jpt: 'var(--c6)',
  administrator: 'var(--c4)',
  pengawas: 'var(--c2)',
  fungsional: 'var(--c3)',
  pelaksana: 'var(--c1)',
}

export const groupOrder: readonly ClassGroup[] = classGroups.map(({ group }) => group)

/** The colour of a group; grey where the group is hidden from the reader. */
export const colourOf = (group: string | null): string => colours[group as ClassGroup] ?? 'var(--c7)'

/** Names of the groups in the reader's language. */
export function useGroupName(): (group: string) => string {
  const { language } = useLanguage()
  return (group) => {
    const found = classGroups.find((one) => one.group === group)
    return found ? (language === 'id' ? found.name : found.nameEn) : group
  }
}
