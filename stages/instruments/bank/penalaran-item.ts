// Shape of one reasoning item of the example bank: five options, one right, and why.

export const reasoningKinds = ['verbal', 'numerik', 'logis'] as const
export type ReasoningKind = (typeof reasoningKinds)[number]

export const reasoningKeys = ['A', 'B', 'C', 'D', 'E'] as const
export type ReasoningKey = (typeof reasoningKeys)[number]

export type ReasoningItem = {
  readonly code: string
  readonly kind: ReasoningKind
  readonly stem: string
  /** Options A to E. */
  readonly options: readonly [string, string, string, string, string]
  readonly key: ReasoningKey
  /** Why the key is right and, where it helps, why the tempting option is not. */
  readonly explanation: string
  /** The author's estimate until a pilot gives figures. */
  readonly difficulty: 'mudah' | 'sedang' | 'sukar'
}
