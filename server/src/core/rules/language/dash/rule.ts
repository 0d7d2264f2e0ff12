import { toProse } from '../../../model/prose'
import { defineRule, fix } from '../../rule'
import { isLetterAt, matchesOf, placeIn } from '../printed'

/** Two years, or two page numbers. */
const YEARS = /\b((?:19|20)\d\d)(\s?-\s?)((?:19|20)\d\d)(?![\w/.-]*\w)/g
const PAGES = /\bpp\.\s?(\d{1,4})(-)(\d{1,4})(?![\w-])/g

export default defineRule({
  id: 'language/dash',
  severity: 'hint',
  check(context) {
    // French, Spanish and Portuguese write a hyphen there.
    if (context.entry.language !== 'en') return
    const line = context.entry.dates?.text
    // The dates line, where the author writes it.
    const texts = { prose: line ? [...context.prose, toProse('heading', line)] : context.prose }
    for (const pattern of [YEARS, PAGES]) {
      for (const { prose, match, start, end } of matchesOf(texts, pattern)) {
        const [said, from = '', hyphen = '', to = ''] = match
        // A code (“RAF-2006-2010”), or years that do not follow each other.
        if (isPartOfCode(prose.text, start) || Number(to) <= Number(from)) continue
        const at = start + said.lastIndexOf(to) - hyphen.length
        context
          .report('language/dash', placeIn(prose, start, end), { range: said.replace(/\s*-\s*/, '–') })
          .note({ at, until: at + hyphen.length })
      }
    }
  },
  fix({ place, data, note }, _context, edit) {
    if (!('path' in place)) return []
    const word = [note['at'] as number, note['until'] as number] as const
    const edits = edit.replaceWord(place.path, word, '–')
    return [fix('fix.changeTo', edits, 'certain', { to: data['range'] as string })]
  },
})

function isPartOfCode(text: string, at: number): boolean {
  return /[/_.-]/.test(text.charAt(at - 1)) || isLetterAt(text, at - 1)
}
