import { notesOf } from '../notes'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'footnotes/space-before-mark',
  severity: 'hint',
  documents: ['practice', 'guide'],
  check(context) {
    for (const { span, prose } of notesOf(context).marks) {
      const line = prose.text.slice(prose.text.lastIndexOf('\n', span[0] - 1) + 1, span[0])
      const before = line.replace(/[ \t\u00a0\u202f]+$/, '')
      // At the beginning of a line, and behind the sign of a list item, a blank has to be.
      if (before === line || /^[ \t]*(?:[-*+]|\d+[.)])?$/.test(before)) continue
      const place = { path: prose.path, word: [span[0] - (line.length - before.length), span[1]] as const }
      context.report('footnotes/space-before-mark', place, { mark: prose.text.slice(...span) })
    }
  },
  fix({ place, data }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    return [fix('fix.repair', edit.replaceWord(place.path, place.word, String(data['mark'])), 'suggestion')]
  },
})
