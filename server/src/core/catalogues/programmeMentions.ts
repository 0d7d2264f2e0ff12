import { isInAddress } from './address'
import { once } from '../text/once'
import { createPhraseMatcher, type Phrase } from './phraseMatcher'
import type { Programme } from './programme'
import type { ProgrammeCatalogue } from './programmes'

/** A programme that running text names, at [start, end) in UTF-16 units. */
export interface ProgrammeMention {
  readonly start: number
  readonly end: number
  readonly programme: Programme
  readonly kind: 'acronym' | 'name'
}

type Value = Pick<ProgrammeMention, 'programme' | 'kind'>

/** Finds the programmes that a text names: acronyms as they are printed, and full names; slugs are no names. */
export function createProgrammeFinder(programmes: ProgrammeCatalogue): (text: string) => ProgrammeMention[] {
  const matcher = once(() => createPhraseMatcher(phrases(programmes.all)))
  return (text) =>
    matcher()(text)
      .filter(({ start, end }) => !/[._@]/.test(text.charAt(start - 1)) && !isInAddress(text, start, end))
      .map(({ start, end, value }) => ({ start, end, ...value }))
}

function phrases(programmes: readonly Programme[]): Phrase<Value>[] {
  const byText = new Map<string, Phrase<Value>>()
  for (const programme of programmes) {
    for (const text of [programme.id, ...(programme.also ?? []), programme.name]) {
      if (byText.has(text) || programme.silent?.includes(text) || isSlug(text)) continue
      const exact = isAcronym(text)
      byText.set(text, { text, exact, value: { programme, kind: exact ? 'acronym' : 'name' } })
    }
  }
  return [...byText.values()]
}

function isSlug(text: string): boolean {
  return text === text.toLowerCase()
}

/** One word with more than its first letter in capitals. */
function isAcronym(text: string): boolean {
  return !text.includes(' ') && /\S\p{Lu}|\p{Lu}\d/u.test(text)
}
