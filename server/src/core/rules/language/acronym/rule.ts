import type { DocumentContext } from '../../../document'
import { defineRule } from '../../rule'
import { isWholeWord, matchesOf, placeIn, printedProse } from '../printed'
import type { Match } from '../printed'
import { WELL_KNOWN } from './well-known'

const ACRONYM = /[A-Z]{3,}(?:[-/&][A-Z]+)*s?/g

/** In letters: what is longer is a word that shouts. */
const LONGEST = 10

export default defineRule({
  id: 'language/acronym',
  severity: 'hint',
  check(context) {
    const candidates = new Map<string, Match>()
    for (const found of matchesOf(context, ACRONYM)) {
      const acronym = found.match[0].replace(/s$/, '')
      if (!candidates.has(acronym) && isCandidate(acronym, found)) candidates.set(acronym, found)
    }
    if (candidates.size === 0) return
    const texts = printedTexts(context)
    for (const [acronym, { prose, start, end }] of candidates) {
      // “CCTS”: a plural in capitals.
      const forms = acronym.endsWith('S') ? [acronym, acronym.slice(0, -1)] : [acronym]
      if (forms.some((form) => isKnown(form, context) || texts.some((text) => isExplained(form, text))))
        continue
      context.report('language/acronym', placeIn(prose, start, end), { acronym })
    }
  },
})

function isCandidate(acronym: string, { prose: { text }, start, end }: Match): boolean {
  if (WELL_KNOWN.has(acronym) || acronym.length > LONGEST || isRoman(acronym)) return false
  // Not a part of a longer sign: “RAF/10/55/USA”, “My.COOP”.
  if (/[-./&]/.test(text.charAt(start - 1)) || /[-./&’']\w/.test(text.slice(end, end + 2))) return false
  return isWholeWord(text, start, end) && !isShouting(text, start, end)
}

/** Does a catalogue know it, or a field of the entry name it? Another rule sees to `STTC`. */
function isKnown(acronym: string, { entry, catalogues }: DocumentContext): boolean {
  const { phrases, programmes, regions, countries } = catalogues
  const parts = acronym.split(/[-/&]/)
  if (parts.some((part) => WELL_KNOWN.has(part) || regions.byCode(part) || countries.byCode(part)))
    return true
  if (
    acronym === 'STTC' ||
    phrases.findProgrammes(acronym).length ||
    phrases.findCountryNames(acronym, 'en').length
  )
    return true
  // “DEQUENI Foundation” spells it out as far as anybody can, and a field that names it has a rule of its own.
  const names = [
    ...programmes.all.flatMap(({ id, name }) => [id, name]),
    ...entry.programmes.map(({ text }) => text),
    ...entry.support.flatMap(({ by }) => by?.text ?? []),
  ]
  return names.some((name) =>
    name
      .toUpperCase()
      .split(/[^A-Z]+/)
      .includes(acronym),
  )
}

function printedTexts(context: DocumentContext): string[] {
  const contacts = context.entry.contacts.flatMap(({ organization, unit }) =>
    [organization, unit].flatMap((text) => text?.text ?? []),
  )
  return [...printedProse(context).map(({ text }) => text), ...contacts]
}

/** “Expansion (XYZ)”, “XYZ (Expansion)”, “XYZ[^note]”, “XYZ: …” at the beginning of a note, or words with these initials. */
function isExplained(acronym: string, text: string): boolean {
  if (!text.includes(acronym)) return hasInitials(acronym, text)
  const name = acronym.replace(/[&/-]/g, '\\$&')
  const pattern = `[([][^()\\[\\]]{0,60}\\b${name}s?\\b|\\b${name}s?\\s*(?:\\[\\^|\\(|, (?:the|or|la|le|el|o)\\s|stands for)|^${name}s?\\s*(?::|–|-|is |est |es |é )`
  return new RegExp(pattern).test(text) || hasInitials(acronym, text)
}

/** “National Health Security Office”, “conditional cash transfers”; small words may stand between. */
function hasInitials(acronym: string, text: string): boolean {
  const letters = acronym.replace(/[^A-Z]/g, '')
  const words = [...letters].map((letter) => `[${letter}${letter.toLowerCase()}][\\p{L}’'-]*`)
  const small = "[\\s-]+(?:(?:[\\p{Ll}]{1,3}|d['’])[\\s'’]+){0,3}"
  return new RegExp(`\\b${words.join(small)}`, 'u').test(text)
}

function isRoman(text: string): boolean {
  return /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)
}

/** A text in capitals, or a word beside it that has none but capitals and is no acronym that everybody knows. */
function isShouting(text: string, start: number, end: number): boolean {
  if (!/[a-zß-ɏ]/.test(text)) return true
  const before = /([A-Z]{4,})[\s,]+$/.exec(text.slice(Math.max(0, start - 20), start))
  const after = /^[\s,]+([A-Z]{4,})(?![a-z])/.exec(text.slice(end, end + 20))
  return [before?.[1], after?.[1]].some((word) => word !== undefined && !WELL_KNOWN.has(word))
}
