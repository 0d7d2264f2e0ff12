import { fold } from './fold'
import { isCapitalAt, skipSpace, skipSpaceBack, wordEnd, wordStart } from './words'

/** Words that speak of the country itself, not of an organization that bears its name: "Government of Brazil". Folded. */
const heads = words(`
  government governments gov ministry ministries minister ministers president prime vice parliament department republic kingdom state
  states commonwealth embassy ambassador delegation people peoples city province provinces district
  gouvernement gouvernements ministere ministeres ministre ministres presidente premier ambassade republique royaume etat peuple
  gobierno gobiernos ministerio ministerios ministro ministra ministros embajada republica reino estado pueblo
  governo governos ministerios embaixada povo primeiro primera primer`)

/** Capitals that only begin a sentence or name a month or a quarter: "In Kenya", "March Brazil", "Northern Ghana". Folded. */
const small = words(`
  in on at from for with and or but the a an both between since after before while when where as by to of through over under until
  like including whereas moreover then this these its their all other many most some outside inside within across neighbouring former
  although though because if so thus hence however today currently initially finally similarly likewise additionally besides
  north south east west northern southern eastern western central rural urban
  january february march april may june july august september october november december
  en dans au aux a de du des la le les et ou pour par avec sur selon depuis pendant entre cette ce ces
  el los las y o del por para con sobre desde durante entre este esta estos estas
  no na nos nas em do da dos das e ou os as por pelo pela com desde entre este esta`)

/** Small words inside of proper names: "Congress of Trade Unions of Uganda", "Universidad de El Salvador". Folded. */
const links = words('of the and for de du des d la le les et y e del los las da do dos das')
const genitives = words('of de du des d del da do dos das')
const conjunctions = words('and or et ou y e o')
const articles = words('the la le les l el los las o a os as')

/** Words with which the name of an organization begins, also at the beginning of a sentence or list item. Folded. */
const organizations = words(`
  university universities college institute bank federation confederation congress union association chamber centre center council
  organization organisation foundation academy school alliance network society agency commission authority
  universite universidad universidade institut instituto banque banco federacion federation federacao confederacion confederacao
  associacion asociacion associacao chambre camara centro conseil consejo conselho organizacion organizacao fondation fundacion
  fundacao ecole escuela escola agence agencia commission comision comissao congreso congresso sindicato syndicat`)

/**
 * True when the country's name at [start, end) is part of a longer proper name: a capitalised word stands beside it ("Zambia
 * Congress of Trade Unions", "ILO-Brazil Partnership"), or it follows a capitalised name and "of" ("University of Zimbabwe").
 * Titles of governments and ministers are names of the country itself. A guess: people ("Jordan Smith") count as well, and a
 * capital that only begins a sentence is told apart by a list of words. Offsets in UTF-16 units.
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  return isHyphenated(text, start, end) || goesOn(text, end) || isPreceded(text, start)
}

/** "ILO-Brazil Partnership", "India-Brazil- South Africa"; a hyphen may stand at the end of a line. */
function isHyphenated(text: string, start: number, end: number): boolean {
  const joined = /[-/–]\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start))
  if (joined && /\p{Lu}[\p{L}\p{N}]*[-/–]\s{0,3}$/u.test(text.slice(Math.max(0, start - 40), start)))
    return true
  return '-/–'.includes(text.charAt(end)) && /^[-/–]\s{0,3}\p{Lu}/u.test(text.slice(end, end + 5))
}

/** "Kenya National Federation", but neither "Kenya Government" nor "in Kenya ILO projects". */
function goesOn(text: string, end: number): boolean {
  const next = skipSpace(text, end)
  if (next <= end || !isCapitalAt(text, next)) return false
  const word = text.slice(next, wordEnd(text, next))
  return !small.has(fold(word)) && !heads.has(fold(word)) && !(word.length > 1 && word === word.toUpperCase())
}

interface TextWord {
  readonly key: string
  readonly at: number
  readonly capital: boolean
}

/** The word before `at`, which only white space (or the apostrophe of "d’Haïti") may divide from it. */
function wordBefore(text: string, at: number): TextWord | undefined {
  const end = /['’]/.test(text.charAt(at - 1)) ? at - 1 : skipSpaceBack(text, at)
  if (end < 0 || end === at) return undefined
  const start = wordStart(text, end)
  return start === end
    ? undefined
    : { key: fold(text.slice(start, end)), at: start, capital: isCapitalAt(text, start) }
}

function isPreceded(text: string, start: number): boolean {
  let word = wordBefore(text, start)
  if (word?.capital) return !small.has(word.key) && !heads.has(word.key) && isNameWord(text, word, start)
  if (word !== undefined && articles.has(word.key)) word = wordBefore(text, word.at)
  return word !== undefined && genitives.has(word.key) && followsName(text, word.at)
}

/** Walks back over "Congress of Trade Unions": is it a proper name, and not the title of a government or a minister? */
function followsName(text: string, at: number): boolean {
  let named = false
  let word = wordBefore(text, at)
  // "the governments of Mali and of Niger" go on with another country.
  if (word !== undefined && conjunctions.has(word.key)) return false
  for (let steps = 0; word !== undefined && steps < 12; steps++) {
    if (word.capital) {
      if (heads.has(word.key)) return false
      named ||= organizations.has(word.key) || !(small.has(word.key) || beginsSentence(text, word.at))
    } else if (!links.has(word.key)) break
    const before: TextWord | undefined = wordBefore(text, word.at)
    // "and the College of": with its article the name begins, unless a genitive comes before.
    if (articles.has(word.key) && !(before !== undefined && genitives.has(before.key))) break
    word = before
  }
  return named
}

/** A capital that is more than the beginning of a sentence; "UNICEF" and "ActionAid" always are. */
function isNameWord(text: string, { at }: TextWord, before: number): boolean {
  return !beginsSentence(text, at) || /^\S+\p{Lu}/u.test(text.slice(at, before))
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return (
    at === 0 || /(?:[.!?:;…]["”’)]*\s+|\n\s*\n\s*|\n\s*(?:[-*•]|\d+[.)])\s+|["“«¿¡]\s*|^\s*)$/.test(before)
  )
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
