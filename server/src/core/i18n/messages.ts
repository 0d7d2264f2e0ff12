import { en } from './en'
import type { Language } from './language'

/** A message is a function of its data: languages differ in more than words. */
export type Messages = typeof en
export type MessageId = keyof Messages
export type DataOf<M extends MessageId> = Parameters<Messages[M]> extends [infer D] ? D : undefined

/** What of the messages a language has; English stands in for the rest. */
export type PartialMessages = Partial<Messages>

const LANGUAGES: Partial<Record<Language, PartialMessages>> = { en }

/** The message in `language`, or in English where that language does not have it yet. */
export function say<M extends MessageId>(language: Language, id: M, data: DataOf<M>): string {
  const message = (LANGUAGES[language]?.[id] ?? en[id]) as (data: DataOf<M>) => string
  return message(data)
}
