import { defineRule, fix } from '../../rule'
import { isLetterAt, matchesOf, placeIn } from '../printed'

const SIGNS = / +[,.;:!?)](?=[\s”»]|$)/g
/** French parts the others from their word, with a blank that does not break. */
const FRENCH_SIGNS = / +[,.)](?=[\s”»]|$)/g

export default defineRule({
  id: 'language/space-before-sign',
  severity: 'hint',
  check(context) {
    const pattern = context.entry.language === 'fr' ? FRENCH_SIGNS : SIGNS
    for (const { prose, match, start, end } of matchesOf(context, pattern)) {
      const { text } = prose
      // A letter must stand before it: not “1 : 50”, nor a sign that stands for itself.
      const before = text.charAt(start - 1)
      if (!/[”»)’*_\]]/.test(before) && (!isLetterAt(text, start - 1) || /\d/.test(before))) continue
      context.report('language/space-before-sign', placeIn(prose, start - 1, end), {
        sign: match[0].trim(),
      })
    }
  },
  fix({ place }, { prose }, edit) {
    if (!('path' in place) || !place.word) return []
    const [start, end] = place.word
    const { text = '' } = prose.find(({ path }) => path === place.path) ?? {}
    const to = text.slice(start, end).replace(/ +/, '')
    return [fix('fix.repair', edit.replaceWord(place.path, place.word, to), 'certain')]
  },
})
