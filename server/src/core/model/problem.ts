import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'

/** What is wrong with the YAML itself. `kind` is the part of the rule id behind `yaml/`. */
export interface Problem {
  readonly kind: ProblemKind
  readonly span: Span
  /** Which of the kind's messages; absent: its only one. */
  readonly variant?: string
  readonly data?: Readonly<Record<string, string | number>>
  /** The remedy, where there is one. */
  readonly fix?: readonly Edit[]
  /** True when the remedy is likely, but the author may have meant something else. */
  readonly guess?: boolean
}

export type ProblemKind =
  | 'alias'
  | 'block-text'
  | 'brackets'
  | 'colon'
  | 'conflict'
  | 'control-character'
  | 'duplicate-field'
  | 'escape'
  | 'half-typed'
  | 'indentation'
  | 'list-item'
  | 'no-break-space'
  | 'not-an-entry'
  | 'quotes'
  | 'several-documents'
  | 'space-after-colon'
  | 'special-character'
  | 'syntax'
  | 'tab'
  | 'unreadable'
  | 'unused-anchor'

/** A text with its defects masked, and what they were. Masking keeps the length, so that every offset stays what it was. */
export interface Mended {
  readonly text: string
  readonly problems: readonly Problem[]
  /** Stretches of which the masked text no longer says what the author wrote. */
  readonly damaged: readonly Span[]
  /** Beginnings of fields that are being typed. */
  readonly begun: readonly string[]
}
