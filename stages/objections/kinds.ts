// The names of what an objection goes through and what may come of it. Stored words; screens have their own.

/** In the order in which they follow; the last three are ends. */
export const objectionStates = [
  'menunggu-penerimaan',
  'menunggu-pemeriksa',
  'diperiksa',
  'menunggu-putusan',
  'diputus',
  'tidak-diterima',
  'dicabut',
] as const
export type ObjectionState = (typeof objectionStates)[number]

/** What a decision does to the result: nothing, scored anew, tested anew, or it no longer counts. */
export const effects = ['tetap', 'diolah-ulang', 'susulan', 'dianulir'] as const
export type Effect = (typeof effects)[number]

export const channels = ['portal', 'kertas'] as const
export type Channel = (typeof channels)[number]

/** Why no objection to a result is taken now: one is open, one to the same run was decided, or the result counts no longer. */
export const blocks = ['open', 'answered', 'withdrawn'] as const
export type Block = (typeof blocks)[number]

/** Why somebody may not examine an objection. */
export const bars = [
  'subject',
  'read-case',
  'approved',
  'accepted',
  'held-room',
  'feedback',
  'late-answers',
  'superior',
  'subordinate',
] as const
export type Bar = (typeof bars)[number]

/** The kind of a file that may come with an objection, told by its first bytes. */
export const attachmentTypes = ['application/pdf', 'image/jpeg'] as const
export type AttachmentType = (typeof attachmentTypes)[number]
/** Largest file, bytes; and how many may come with one objection. */
export const largestAttachment = 5 * 1024 * 1024
export const mostAttachments = 5
