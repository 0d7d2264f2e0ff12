import type { Language } from '../../../i18n/language'
import { defineRule, fix } from '../../rule'
import { isWholeWord, matchesOf, placeIn } from '../printed'

/** The compass point that is named twice, and what follows it in the name of something else: “South South Korea”. */
const PAIRS: Readonly<Record<Language, RegExp>> = {
  en: /\b([Ss])outh\s+([Ss])outh(?!\s+[A-Z])/g,
  fr: /\b([Ss])ud\s+([Ss])ud(?![-\s]+[A-Z])/g,
  es: /\b([Ss])ur\s+([Ss])ur(?!\s+[A-Z])/g,
  pt: /\b([Ss])ul\s+([Ss])ul(?!\s+[A-Z])/g,
}

/** Behind “South South” stands what makes it the term, and not a place. */
const TERM = /^\s+(?:co-?op|and\s+triang|triang|et\s+triang|y\s+triang|e\s+triang)/i

export default defineRule({
  id: 'language/sstc-term',
  severity: 'hint',
  check(context) {
    for (const { prose, start, end, match } of matchesOf(context, PAIRS[context.entry.language])) {
      if (!isWholeWord(prose.text, start, end) || /\n\s*\n/.test(match[0])) continue
      const sure = TERM.test(prose.text.slice(end, end + 16))
      const to = match[0].replace(/\s+/, '-')
      context.report('language/sstc-term.hyphen', placeIn(prose, start, end), { to }).note({ sure })
    }
    // Another body may be called so: then the text says what it is.
    if (context.prose.some(({ text }) => text.includes('(STTC)'))) return
    for (const { prose, start, end } of matchesOf(context, /STTC/g)) {
      if (!isWholeWord(prose.text, start, end)) continue
      context.report('language/sstc-term', placeIn(prose, start, end), { to: 'SSTC' })
    }
  },
  fix({ place, data, note }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    const to = data['to'] as string
    const edits = edit.replaceWord(place.path, place.word, to)
    return [fix('fix.changeTo', edits, note['sure'] ? 'certain' : 'suggestion', { to })]
  },
})
