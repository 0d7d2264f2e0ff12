import { defineRule, fix } from '../../rule'
import { matchesOf, placeIn } from '../printed'

/** Soft hyphen, zero-width blanks and joiners, byte order mark; the sign for a letter that was lost; symbols of one font only. */
const CHARACTERS = /[\u00ad\u200b-\u200f\u2060\ufeff\ufffd\ue000-\uf8ff]+/g

export default defineRule({
  id: 'language/invisible-character',
  severity: 'hint',
  check(context) {
    for (const { prose, match, start, end } of matchesOf(context, CHARACTERS)) {
      const [said] = match
      const kind = said.includes('\ufffd') ? '.lost' : /[\ue000-\uf8ff]/.test(said) ? '.symbol' : ''
      const { span, word } = wordAround(prose.text, start, end)
      context.report(`language/invisible-character${kind}`, placeIn(prose, span[0], span[1]), { word })
    }
  },
  fix({ place, message, data }, _context, edit) {
    const to = data['word'] as string
    if (!('path' in place) || !place.word || message !== 'language/invisible-character') return []
    if (!to) return [fix('fix.repair', edit.replaceWord(place.path, place.word, ''), 'suggestion')]
    // The whole word is written anew: nobody could see what is taken away.
    return [fix('fix.changeTo', edit.replaceWord(place.path, place.word, to), 'certain', { to })]
  },
})

/** What words are made of, and what hides in them. */
const OF_WORDS = /[\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200f\u2060\ufeff\ufffd-]/u

/** The word around [start, end), and how it reads without what cannot be seen. */
function wordAround(text: string, start: number, end: number): { span: [number, number]; word: string } {
  while (start > 0 && OF_WORDS.test(text.charAt(start - 1))) start--
  // A soft hyphen at the end of a line: the word goes on in the next one.
  const rest = /^[^\S\n]*\n?[^\S\n]*(?=\p{Ll})/u.exec(text.slice(end))
  if (rest && text.charAt(end - 1) === '\u00ad') end += rest[0].length
  while (end < text.length && OF_WORDS.test(text.charAt(end))) end++
  const word = text
    .slice(start, end)
    .replace(/\u00ad\s+/g, '')
    .replace(CHARACTERS, (said) => said.replace(/[^\ufffd]/g, ''))
  return { span: [start, end], word }
}
