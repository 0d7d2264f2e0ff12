import { fold } from './fold'
import { skipSpace, skipSpaceBack, wordEnd, wordStart } from './words'

/** English names of languages that are also names of nations, and (after the blank line) of others they are listed with. */
const languages = words(`
  albanian armenian azerbaijani bosnian bulgarian burmese chinese croatian czech danish dutch estonian finnish french georgian german
  greek hungarian icelandic indonesian irish italian japanese korean lao latvian lithuanian macedonian malagasy maltese mongolian
  nepali norwegian polish portuguese romanian russian serbian slovak slovenian somali spanish swedish thai turkish ukrainian
  vietnamese

  arabic bengali creole english guarani hindi khmer kiswahili mandarin quechua swahili tagalog urdu`)

/** What follows the name of a language: "the Spanish version", "Portuguese Speaking Countries". */
const after = words(
  'language languages version versions edition editions translation translations speaking speakers speaker text',
)
const before = words('speak speaks speaking spoke spoken read written translated languages language')
const into = words('into')
const prepositions = words('from in to between')
/** A small word after "in Spanish" shows that no noun follows: "in Spanish to reach", against "in Spanish schools". */
const joints = words('and or into to for by as but which that with is are was were will the a on at from')

/**
 * True when the English demonym at [start, end) names the language: "translated from Portuguese into Spanish", "available in
 * English, French and Spanish", "Portuguese-speaking", "the Spanish version". Offsets in UTF-16 units.
 */
export function isLanguageUse(text: string, start: number, end: number): boolean {
  if (!languages.has(fold(text.slice(start, end)))) return false
  const last = lastOfList(text, end)
  const next = nextWord(text, last, true)
  if (after.has(next)) return true
  const article = /\bthe\s+$/.exec(text.slice(Math.max(0, start - 6), start))
  const previous = wordBeforeList(text, article ? start - article[0].length : start)
  // "from the Portuguese", but "from the Portuguese unions", and "the Portuguese spoke".
  if (article) return (into.has(previous) || previous === 'from') && nextWord(text, last, false) === ''
  if (into.has(previous) || before.has(previous)) return true
  return prepositions.has(previous) && (nextWord(text, last, false) === '' || joints.has(next))
}

/** The end of the list of languages that goes on at `end`: "Spanish, French and English". */
function lastOfList(text: string, end: number): number {
  const [joint] = /^(?:\s*,\s*(?:and|or)?\s*|\s+(?:and|or|&)\s+|\/)/.exec(text.slice(end, end + 12)) ?? []
  if (joint === undefined) return end
  const next = end + joint.length
  const after = wordEnd(text, next)
  return languages.has(fold(text.slice(next, after))) ? lastOfList(text, after) : end
}

/** The word before the list of languages that the one at `start` stands in. */
function wordBeforeList(text: string, start: number): string {
  const [joint] =
    /(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+|\/)$/.exec(text.slice(Math.max(0, start - 12), start)) ?? []
  const end = joint === undefined ? skipSpaceBack(text, start) : start - joint.length
  if (end < 0) return ''
  const from = wordStart(text, end)
  const word = fold(text.slice(from, end))
  return joint !== undefined && languages.has(word) ? wordBeforeList(text, from) : word
}

/** The word after white space (or, `hyphen`, a hyphen), folded; empty where something else follows. */
function nextWord(text: string, at: number, hyphen: boolean): string {
  const from = hyphen && text.charAt(at) === '-' ? at + 1 : skipSpace(text, at)
  return from < 0 ? '' : fold(text.slice(from, wordEnd(text, from)))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
