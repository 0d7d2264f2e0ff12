import { defineRule, fix } from '../../rule'
import { matchesOf, placeIn } from '../printed'

/** `ﬀ` to `ﬆ` of Unicode's presentation forms. */
const LIGATURES = /[\ufb00-\ufb06]/g

export default defineRule({
  id: 'language/ligature',
  severity: 'hint',
  check(context) {
    const seen = new Set<string>()
    for (const { prose, start, end } of matchesOf(context, LIGATURES)) {
      const span = wordAround(prose.text, start, end)
      const key = `${prose.path.join('.')} ${span[0]}`
      if (seen.has(key)) continue
      seen.add(key)
      const word = prose.text.slice(span[0], span[1])
      context.report('language/ligature', placeIn(prose, span[0], span[1]), { word: inLetters(word) })
    }
  },
  fix({ place, data }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    const to = data['word'] as string
    return [fix('fix.changeTo', edit.replaceWord(place.path, place.word, to), 'certain', { to })]
  },
})

function inLetters(text: string): string {
  return text.replace(LIGATURES, (sign) => sign.normalize('NFKD'))
}

function wordAround(text: string, start: number, end: number): [number, number] {
  while (start > 0 && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--
  while (end < text.length && /[\p{L}\p{M}]/u.test(text.charAt(end))) end++
  return [start, end]
}
