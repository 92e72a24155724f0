/** How a refusal is told over HTTP. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429

/** What a refusal says about itself: facts for its sentence, never a personal datum of somebody else. */
export type RefusalData = Record<string, string | number | boolean | null | string[]>

/**
 * The domain said no. `code` is a member of the union of the room that throws it; its sentence, in
 * both languages, lives beside the pages of that room. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly data: RefusalData
  readonly status: RefusalStatus

  constructor(code: string, data: RefusalData = {}, status: RefusalStatus = 422) {
    super(code)
    this.code = code
    this.data = data
    this.status = status
  }
}

/** A refusal that is itself a fact to be kept (a counted failure): its transaction is committed. */
export class KeptRefusal extends Refusal {}
