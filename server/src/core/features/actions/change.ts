import type { Edit } from '../../text/edits'

/** A change of the text that an author may ask for. */
export interface Change {
  readonly title: string
  /** LSP's kind of code action. */
  readonly kind: string
  readonly edits: readonly Edit[]
}
