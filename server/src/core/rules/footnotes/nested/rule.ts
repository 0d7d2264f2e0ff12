import { notesOf } from '../notes'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'footnotes/nested',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check(context) {
    const { lost, marks, keys } = notesOf(context)
    const called = new Set(marks.map(({ key }) => key))
    for (const { key, span, prose } of lost) {
      // A footnote may refer to another one that has its number from the text.
      if (prose.kind === 'footnote' && called.has(key) && keys.some((one) => one.key === key)) continue
      const place = { path: prose.path, word: span }
      if (prose.kind === 'footnote') context.report('footnotes/nested', place, { key })
      else context.report('footnotes/nested.evidence', place, { key })
    }
  },
  fix({ place, data }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    return [
      fix('fix.remove', edit.replaceWord(place.path, place.word, ''), 'suggestion', {
        what: `[^${String(data['key'])}]`,
      }),
    ]
  },
})
