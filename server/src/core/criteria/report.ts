import type { DataOf, MessageId } from '../i18n/messages'
import type { CriterionId } from '../model/criteria-fields'
import type { Place } from '../model/places'
import type { Text } from '../model/read'

/** `unsupported`: somebody claims it, and a condition that can be checked does not hold. */
export type Verdict = 'met' | 'unsupported' | 'unclaimed'

export interface CriteriaReport {
  /** All five, in the appendix's order. */
  readonly assessments: readonly Assessment[]
  /** How many are met. */
  readonly met: number
}

export interface Assessment {
  readonly criterion: CriterionId
  readonly verdict: Verdict
  /** Where the author claims it, and with which words. */
  readonly claims: readonly Claim[]
  /** What the appendix asks and can be checked, each with where its answer stands. */
  readonly conditions: readonly Condition[]
  /** What an editor would still ask; empty when all that can be said is said, and where nobody claims the criterion. */
  readonly questions: readonly Question[]
  /** True when the fields alone would support it, claimed or not. */
  readonly supportable: boolean
}

export interface Claim {
  readonly place: Place
  /** `section`: the list of a section; `heading`: the heading of a section why that has no list. */
  readonly by: 'criteria' | 'section' | 'heading'
  /** The evidence, in the author's words; absent where the claim comes without any. */
  readonly evidence?: Text
}

/** A message with its data: to be said in the reader's language. */
export interface Note {
  readonly message: MessageId
  readonly data: Readonly<Record<string, unknown>>
  readonly place?: Place
}

export interface Condition extends Note {
  /** `open`: nobody can tell from what is known, and it counts neither way. */
  readonly state: 'holds' | 'fails' | 'open'
}

/** What an answer would be written under: a field of the criterion, or of those who take part or help. */
export type AskedField = 'demand' | 'forms' | 'results' | 'basis' | 'countries' | 'form'

export interface Question extends Note {
  readonly asks: AskedField
}

export function holds<M extends MessageId>(message: M, data: DataOf<M>, place?: Place): Condition {
  return { state: 'holds', ...note(message, data, place) }
}

export function fails<M extends MessageId>(message: M, data: DataOf<M>, place?: Place): Condition {
  return { state: 'fails', ...note(message, data, place) }
}

export function open<M extends MessageId>(message: M, data: DataOf<M>, place?: Place): Condition {
  return { state: 'open', ...note(message, data, place) }
}

export function question<M extends MessageId>(
  asks: AskedField,
  message: M,
  data: DataOf<M>,
  place?: Place,
): Question {
  return { asks, ...note(message, data, place) }
}

function note<M extends MessageId>(message: M, data: DataOf<M>, place?: Place): Note {
  return { message, data: (data ?? {}) as Record<string, unknown>, ...(place ? { place } : {}) }
}
