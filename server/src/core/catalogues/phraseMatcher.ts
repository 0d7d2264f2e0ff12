import { fold } from './fold'
import { isCapitalAt, isWordCode, skipSpace, skipSpaceBack, wordEnd, wordStart } from './words'

/** A name to look for. */
export interface Phrase<T> {
  readonly text: string
  readonly value: T
  /** An acronym or the like: found only as it is spelt. */
  readonly exact?: boolean
  /** The first word may be written small: `islas Marshall`. */
  readonly smallStart?: boolean
}

/** A found name: [start, end) in UTF-16 units. */
export interface PhraseHit<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

interface Candidate<T> {
  readonly value: T
  readonly length: number
  /** The text itself, for exact phrases. */
  readonly exact: string | undefined
  /** Small words before the first capital, folded. */
  readonly lead: readonly string[]
  readonly words: readonly Word[]
  /** What stands after the last word: `)`. */
  readonly tail: string
}

interface Word {
  readonly key: string
  readonly capital: boolean
  /** What stands before it: one blank for any white space, `'` and `-` for all their forms. */
  readonly gap: string
}

/**
 * Looks for many names at once in running text: whole words, the longest name first, from left to right, without overlaps.
 * Case and accents do not count, but a word that the name spells with a capital must have one. Only words with a capital are
 * looked up, so the time does not depend on how many names there are.
 */
export function createPhraseMatcher<T>(phrases: Iterable<Phrase<T>>): (text: string) => PhraseHit<T>[] {
  const index = new Map<string, Candidate<T>[]>()
  for (const phrase of phrases) {
    const candidate = toCandidate(phrase)
    const key = candidate.words[0]?.key
    if (key === undefined) continue
    const known = index.get(key)
    if (known === undefined) index.set(key, [candidate])
    else known.push(candidate)
  }
  for (const candidates of index.values()) candidates.sort((a, b) => b.length - a.length)

  return (text) => {
    const hits: PhraseHit<T>[] = []
    let done = 0
    // A pattern finds the capitals several times faster than a loop; what is beyond ASCII is looked at more closely.
    const capital = /[A-Z\u00c0-\u1fff\u2c00-\ud7ff]/g
    while (capital.test(text)) {
      const at = capital.lastIndex - 1
      if (!isCapitalAt(text, at) || (at > 0 && isWordCode(text.charCodeAt(at - 1)))) continue
      const end = wordEnd(text, at)
      const hit = find(index.get(keyOf(text.slice(at, end))), text, at, end, done)
      if (hit !== undefined) {
        hits.push(hit)
        done = hit.end
      }
      capital.lastIndex = hit?.end ?? end
    }
    return hits
  }
}

function find<T>(
  candidates: readonly Candidate<T>[] | undefined,
  text: string,
  at: number,
  firstEnd: number,
  done: number,
): PhraseHit<T> | undefined {
  for (const candidate of candidates ?? []) {
    const end = matchEnd(candidate, text, at, firstEnd)
    if (end < 0) continue
    const start = matchLead(candidate.lead, text, at)
    if (start >= done) return { start, end, value: candidate.value }
  }
  return undefined
}

function toCandidate<T>({ text, value, exact, smallStart }: Phrase<T>): Candidate<T> {
  const words: Word[] = []
  let done = 0
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue
    const end = wordEnd(text, at)
    words.push({
      key: fold(text.slice(at, end)),
      capital: isCapitalAt(text, at),
      gap: gapOf(text.slice(done, at)),
    })
    at = done = end
  }
  const first =
    smallStart === true
      ? 1
      : Math.max(
          0,
          words.findIndex(({ capital }) => capital),
        )
  return {
    value,
    length: text.length,
    exact: exact === true ? text : undefined,
    lead: exact === true ? [] : words.slice(0, first).map(({ key }) => key),
    words: exact === true ? words : words.slice(first),
    tail: text.slice(done).trim(),
  }
}

function gapOf(between: string): string {
  // Between two letters, so that `fold` does not trim it.
  return between.length < 2 && between <= '-' ? between : fold(`x${between}x`).slice(1, -1)
}

/** The end of the candidate whose first word is [at, firstEnd), or -1. */
function matchEnd<T>(
  { exact, words, tail }: Candidate<T>,
  text: string,
  at: number,
  firstEnd: number,
): number {
  let end = firstEnd
  if (exact !== undefined) {
    if (!text.startsWith(exact, at)) return -1
    end = at + exact.length
  } else {
    for (let i = 1; i < words.length; i++) {
      const { key, capital, gap } = words[i]!
      const wordAt = matchGap(gap, text, end)
      if (wordAt < 0 || (capital && !isCapitalAt(text, wordAt))) return -1
      end = wordEnd(text, wordAt)
      if (keyOf(text.slice(wordAt, end)) !== key) return -1
    }
    if (!text.startsWith(tail, end)) return -1
    end += tail.length
  }
  return isWordCode(text.charCodeAt(end)) ? -1 : end
}

function matchGap(gap: string, text: string, at: number): number {
  let end = at
  for (let i = 0; i < gap.length; i++) {
    const sign = gap.charAt(i)
    if (sign === ' ') {
      const after = skipSpace(text, end)
      if (after <= end) return -1
      end = after
    } else if (!isSign(text, end, sign)) return -1
    else end++
  }
  return end
}

function isSign(text: string, at: number, sign: string): boolean {
  return text.charCodeAt(at) < 128 ? text.charAt(at) === sign : fold(text.charAt(at)) === sign
}

/** Where the candidate's leading small words begin, or -1. */
function matchLead(lead: readonly string[], text: string, at: number): number {
  let start = at
  for (let i = lead.length - 1; i >= 0; i--) {
    const end = skipSpaceBack(text, start)
    start = wordStart(text, end)
    if (end < 0 || start === end || keyOf(text.slice(start, end)) !== lead[i]) return -1
  }
  return start
}

function keyOf(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return fold(word)
  return word.toLowerCase()
}
