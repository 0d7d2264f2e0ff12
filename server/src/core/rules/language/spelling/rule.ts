import type { Language } from '../../../i18n/language'
import { defineRule, fix } from '../../rule'
import { isWholeWord, matchesOf, placeIn } from '../printed'
import { SLIPS } from './slips'

const LISTS: Readonly<Record<Language, List>> = {
  en: toList(SLIPS.en),
  fr: toList(SLIPS.fr),
  es: toList(SLIPS.es),
  pt: toList(SLIPS.pt),
}

export default defineRule({
  id: 'language/spelling',
  severity: 'hint',
  check(context) {
    const { pattern, right } = LISTS[context.entry.language]
    for (const { prose, match, start, end } of matchesOf(context, pattern)) {
      const [word] = match
      const meant = right.get(word) ?? capital(right.get(word.toLowerCase()) ?? '')
      if (!meant || !isWholeWord(prose.text, start, end)) continue
      context.report('language/spelling', placeIn(prose, start, end), { word, meant })
    }
  },
  fix({ place, data }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    const to = data['meant'] as string
    return [fix('fix.changeTo', edit.replaceWord(place.path, place.word, to), 'suggestion', { to })]
  },
})

interface List {
  readonly pattern: RegExp
  readonly right: ReadonlyMap<string, string>
}

function toList(lines: string): List {
  const pairs = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' ') as [string, string])
  // Plain words, small and with a capital: patterns of nothing else are looked for several times faster.
  const forms = pairs.flatMap(([wrong]) => [wrong, capital(wrong)])
  return {
    pattern: new RegExp(`\\b(?:${[...new Set(forms)].join('|')})(?![A-Za-z])`, 'g'),
    right: new Map(pairs),
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
