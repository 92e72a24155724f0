// The reasoning items of the example bank: eight of each kind. Content only, no rules.
import type { ReasoningItem } from './penalaran-item.ts'
import { penalaranLogis } from './penalaran-logis.ts'
import { penalaranNumerik } from './penalaran-numerik.ts'
import { penalaranVerbal } from './penalaran-verbal.ts'

/** Verbal, numerical, logical; within a kind in no order of difficulty. */
export const reasoningItems: readonly ReasoningItem[] = [...penalaranVerbal, ...penalaranNumerik, ...penalaranLogis]
