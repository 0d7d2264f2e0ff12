import type { DocumentContext } from '../document'
import type { DataOf, MessageId } from '../i18n/messages'
import type { Editor } from '../model/editor'
import type { Place } from '../model/places'
import type { DocumentKind } from '../schema/fields'
import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** What one rule looks for, how much it weighs, and how it is mended. One folder a rule; see CONTRIBUTING.md. */
export interface Rule {
  /** `family/name`, as in the folder's path. */
  readonly id: string
  /** Without any setting. */
  readonly severity: Severity
  /** Where it is asked of entries that say `status: ready` instead. */
  readonly ready?: Severity
  /** True for what nobody can do without: no setting and no comment silences it. */
  readonly always?: boolean
  /** Which documents it looks at; entries only, where nothing is said. */
  readonly documents?: readonly DocumentKind[]
  /** How an editor shows the place: faded, or struck through. */
  readonly tag?: 'unnecessary' | 'deprecated'
  check(context: RuleContext): void
  /** The remedies for one of its findings, the best one first; none where only the author can know. */
  fix?(finding: Finding, context: DocumentContext, edit: Editor): Fix[]
}

/** What a rule may look at, and where it says what it found. */
export interface RuleContext extends DocumentContext {
  /** All the rules that are at work. */
  readonly rules: readonly Rule[]
  report<M extends MessageId>(message: M, place: Place | { span: Span }, ...data: DataArgument<M>): Reported
}

/** `report` hands out what it noted, to add to it. */
export interface Reported {
  /** Another place that belongs to it, with a message of its own. */
  related<M extends MessageId>(
    message: M,
    place: Place & { uri?: string },
    ...data: DataArgument<M>
  ): Reported
  /** What the rule's `fix` needs to know beyond the data of the message. */
  note(note: Readonly<Record<string, unknown>>): Reported
}

type DataArgument<M extends MessageId> = DataOf<M> extends undefined ? [] : [data: DataOf<M>]

/** What a rule found: a place in the model, a message id and data; neither prose nor offsets. */
export interface Finding {
  readonly rule: string
  readonly message: MessageId
  readonly data: Readonly<Record<string, unknown>>
  readonly place: Place | { readonly span: Span }
  readonly note: Readonly<Record<string, unknown>>
  readonly related: readonly {
    readonly message: MessageId
    readonly data: Readonly<Record<string, unknown>>
    readonly place: Place & { readonly uri?: string }
  }[]
}

/** A remedy. */
export interface Fix {
  readonly title: MessageId
  readonly data: Readonly<Record<string, unknown>>
  readonly edits: readonly Edit[]
  /** True when the author cannot have meant anything else: it removes the finding, adds none, and may be applied unasked. */
  readonly certain: boolean
}

/** Gives a rule its type; the folder's path gives it its id, and a test compares the two. */
export function defineRule(rule: Rule): Rule {
  return rule
}

export function fix<M extends MessageId>(
  title: M,
  edits: readonly Edit[],
  certain: 'certain' | 'suggestion',
  ...[data]: DataArgument<M>
): Fix {
  return { title, data: (data ?? {}) as Record<string, unknown>, edits, certain: certain === 'certain' }
}
