import { LANGUAGES, type Language } from '../i18n/language'
import { fold } from './fold'
import { titleOf, type Instrument, type InstrumentKind } from './instrument'
import { isWordCode, wordEnd, wordStart } from './words'

/** A title as the words around "Convention" (or "Protocol", "Recommendation"). */
interface Title {
  readonly instrument: Instrument
  /** Before it, folded: minimum, age. */
  readonly before: readonly string[]
  /** After it, folded, the year last: sur, l, age, minimum, 1973. */
  readonly after: readonly string[]
}

/** A stretch of text that spells a title, [start, end) in UTF-16 units. */
export interface TitleHit {
  readonly instrument: Instrument
  readonly start: number
  readonly end: number
}

/** Finds titles around the word "Convention" and its like. */
export interface TitleFinder {
  /** The longest title of this kind that is spelt around the word at [start, end). */
  around(text: string, start: number, end: number, kind: InstrumentKind): TitleHit | undefined
  /** Where what `instrument`'s title says before the word at `start` begins; `start` where the text says something else. */
  startOf(text: string, start: number, instrument: Instrument): number
  /** Where what its title says after the word at `end` ends; `end` where the text says something else. */
  endOf(text: string, end: number, instrument: Instrument, language: Language): number
}

const word = /^(?:conven|protocol|recomm?[ae]nda)/

export function createTitleFinder(instruments: readonly Instrument[]): TitleFinder {
  const titles: Record<InstrumentKind, Title[]> = { convention: [], protocol: [], recommendation: [] }
  for (const instrument of instruments) {
    const spelt = new Set(LANGUAGES.flatMap((language) => instrument[language] ?? []))
    for (const text of spelt) titles[instrument.kind].push(toTitle(instrument, text))
  }
  return {
    around(text, start, end, kind) {
      let best: TitleHit | undefined
      let bestLength = 0
      const following = wordsAfter(text, end)
      for (const { instrument, before, after } of titles[kind]) {
        const length = before.length + after.length
        if (length <= bestLength || !isPrefix(after, following)) continue
        const from = matchBack(text, start, before)
        if (from < 0) continue
        best = { instrument, start: from, end: following[after.length - 1]?.end ?? end }
        bestLength = length
      }
      return best
    },
    startOf(text, start, instrument) {
      const from = matchBack(text, start, toTitle(instrument, instrument.en).before)
      return from < 0 ? start : from
    },
    endOf(text, end, instrument, language) {
      const { after } = toTitle(instrument, titleOf(instrument, language))
      const following = wordsAfter(text, end)
      return isPrefix(after, following) ? (following[after.length - 1]?.end ?? end) : end
    },
  }
}

interface TextWord {
  readonly key: string
  readonly end: number
}

/** The words after `at`, up to a full stop, a semicolon or a blank line; as many as the longest title has. */
function wordsAfter(text: string, at: number): TextWord[] {
  const words: TextWord[] = []
  let from = at
  while (words.length < 32) {
    const gapStart = from
    while (from < text.length && !isWordCode(text.charCodeAt(from)) && from - gapStart < 6) from++
    const end = wordEnd(text, from)
    if (end === from || /[.;:!?]|\n\s*\n/.test(text.slice(gapStart, from))) break
    words.push({ key: fold(text.slice(from, end)), end })
    from = end
  }
  return words
}

function isPrefix(keys: readonly string[], words: readonly TextWord[]): boolean {
  return keys.every((key, i) => words[i]?.key === key)
}

/** Where the words that end before `at` begin, or -1 if they are others. */
function matchBack(text: string, at: number, keys: readonly string[]): number {
  let start = at
  for (let i = keys.length - 1; i >= 0; i--) {
    let end = start
    while (end > 0 && !isWordCode(text.charCodeAt(end - 1)) && start - end < 6) end--
    start = wordStart(text, end)
    if (start === end || fold(text.slice(start, end)) !== keys[i]) return -1
  }
  return start
}

function toTitle(instrument: Instrument, text: string): Title {
  const keys = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  // "Protocol of 2014 to the Forced Labour Convention": the first of such words is the instrument's own.
  const at = keys.findIndex((key) => word.test(key))
  return { instrument, before: keys.slice(0, Math.max(0, at)), after: keys.slice(at + 1) }
}
