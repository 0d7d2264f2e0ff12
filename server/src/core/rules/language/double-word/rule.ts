import type { Language } from '../../../i18n/language'
import { isLiteral } from '../../../model/prose'
import { defineRule, fix } from '../../rule'
import { isLetterAt, placeIn, printedProse, wordList } from '../printed'

/** What may well stand twice: “had had”, “nous nous”, “se se considera”. */
const REGULAR: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordList('that had is her it you no very so much many more long far bye'),
  fr: wordList('nous vous faire est si non tout plus en que les'),
  es: wordList('si sí no muy se para como sobre entre que lo nos'),
  pt: wordList('se que para como sobre entre muito não sim nos'),
}

/** Nobody writes one of these twice on purpose. */
const NEVER_TWICE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordList('the a an of and or to with from by this'),
  fr: wordList('le la de du des et aux un une dans pour avec'),
  es: wordList('el la los las de del un una con por al'),
  pt: wordList('os as de do da dos das em um uma com por'),
}

/** What holds “step by step by step” together. */
const JOINTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordList('by and after to on or in'),
  fr: wordList('et ou après à en'),
  es: wordList('y o a tras por'),
  pt: wordList('e ou a após por'),
}

/** “South South” and its like are another rule’s. */
const COMPASS = wordList('south sud sur sul')

/** A word, or two of them, that stand twice. */
const TWICE = /\b([a-zß-ɏ]+)(,?\s+)(?:\1|([a-zß-ɏ]+)(\s+)\1\s+\3)(?![A-Za-zß-ɏ])/g

/** A word that begins with a capital, and the end of it behind another letter. */
const BEGUN_TWICE = /\b([A-Z])([a-zß-ɏ]*)(\s+)([a-z])\2(?![A-Za-zß-ɏ])/g

export default defineRule({
  id: 'language/double-word',
  severity: 'hint',
  check(context) {
    const { language } = context.entry
    for (const prose of printedProse(context)) {
      for (const { start, end, again, comma } of doubles(prose.text)) {
        const words = again.toLowerCase().split(/\s+/)
        const [word = ''] = words
        const pair = words.length > 1
        if (
          pair
            ? words.some((one) => JOINTS[language].has(one))
            : REGULAR[language].has(word) || COMPASS.has(word)
        )
          continue
        // “il y a a” may have lost an accent: of single letters only the English ones are sure.
        if ((again.length === 1 && language !== 'en') || isLiteral(prose, [start, end])) continue
        const sure = !comma && !pair && NEVER_TWICE[language].has(word)
        context
          .report('language/double-word', placeIn(prose, start, end), { words: words.join(' ') })
          .note({ kept: again.length, sure })
      }
    }
  },
  fix({ place, data, note }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    const [start, end] = place.word
    // What stands between the two goes with the second one.
    const edits = edit.replaceWord(place.path, [start + (note['kept'] as number), end], '')
    const certain = note['sure'] ? 'certain' : 'suggestion'
    return [fix('fix.remove', edits, certain, { what: data['words'] as string })]
  },
})

interface Double {
  readonly start: number
  readonly end: number
  /** What is said the second time. */
  readonly again: string
  /** “attitudes, attitudes” */
  readonly comma: boolean
}

function* doubles(text: string): Generator<Double> {
  for (const { 0: said, 1: word = '', 2: gap = '', 3: next, 4: between = '', index: start } of text.matchAll(
    TWICE,
  )) {
    const end = start + said.length
    const comma = gap.startsWith(',')
    // “health, health insurance” goes on; “attitudes, attitudes,” is a list that names one thing twice.
    if (
      comma &&
      (next !== undefined || !/^(?:[,.;:)]|\s+(?:and|or|et|ou|y|o|e)\s)/.test(text.slice(end, end + 6)))
    )
      continue
    const first = word.length + gap.length + (next === undefined ? 0 : next.length + between.length)
    if (isFree(text, start, end)) yield { start, end, again: said.slice(first), comma }
  }
  for (const { 0: said, 1: capital = '', 2: rest = '', 4: letter, index: start } of text.matchAll(
    BEGUN_TWICE,
  )) {
    const end = start + said.length
    if (capital.toLowerCase() !== letter || !isFree(text, start, end)) continue
    yield { start, end, again: said.slice(-1 - rest.length), comma: false }
  }
}

/** Is there no letter, hyphen or apostrophe beside it, and no blank line inside? */
function isFree(text: string, start: number, end: number): boolean {
  if (isLetterAt(text, start - 1) || /[-'’]/.test(text.charAt(start - 1))) return false
  return !/^[-'’]\w/.test(text.slice(end, end + 2)) && !/\n\s*\n/.test(text.slice(start, end))
}
