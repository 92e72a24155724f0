// What every screen with questions is given.
import type { Paper } from './call.ts'
import type { ScreenProps } from './top-bar.tsx'

export type PaperProps = ScreenProps & { readonly paper: Paper }

/** How many items have a choice. */
export const answeredOf = ({ view, paper }: PaperProps): number => paper.items.filter((item) => view.choices.get(item.itemId)).length
