import { defineRule, fix } from '../../rule'

/** The footnote marks and blanks at the end. */
const TAIL = /(?:\s|\[\^[^\]\s]+\])*$/
/** Behind a word of four letters or more: “S.A.”, “etc.” and “No.” keep theirs. */
const FULL_STOP = /[\p{L}\p{N})”"]{4}(?<!\.)\.$/u
/** This many words in capitals are no acronym. */
const CAPITAL_WORDS = 4

export default defineRule({
  id: 'identity/title',
  severity: 'hint',
  check({ entry: { title }, report }) {
    // A whole text that has slipped into the title has other faults.
    if (!title || title.text.length > 1000) return
    const text = title.text.replace(TAIL, '')
    if (FULL_STOP.test(text)) {
      report('identity/title.full-stop', { path: title.path, word: [text.length - 1, text.length] })
    }
    const letters = text.replace(/\[\^[^\]\s]+\]/g, '')
    const words = letters.match(/\p{L}{2,}/gu) ?? []
    if (words.length >= CAPITAL_WORDS && !/\p{Ll}/u.test(letters))
      report('identity/title.capitals', { path: title.path })
  },
  fix(finding, _context, edit) {
    if (finding.message !== 'identity/title.full-stop' || !('path' in finding.place) || !finding.place.word)
      return []
    const { path, word } = finding.place
    return [fix('fix.remove', edit.replaceWord(path, word, ''), 'suggestion', { what: '.' })]
  },
})
