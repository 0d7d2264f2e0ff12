import { NAME, notesOf } from '../notes'
import { toScalar } from '../../../model/scalar-text'
import type { Span } from '../../../text/lines'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'footnotes/definition',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check(context) {
    const { definitions, keys } = notesOf(context)
    for (const { key, span, prose, whole, words } of definitions) {
      const known = keys.some((one) => one.key === key)
      const place = { path: prose.path, word: span }
      context
        .report('footnotes/definition', place, { key })
        .note({ key, words, known, ...without(prose.text, whole) })
    }
  },
  fix({ place, note }, { entry }, edit) {
    const key = String(note['key'])
    if (!('path' in place) || note['known'] || !NAME.test(key)) return []
    const text = toScalar(String(note['words']).replace(/\s+/g, ' '), false)
    const edits = [
      ...edit.replaceWord(place.path, note['cut'] as [number, number], String(note['rest'])),
      ...(entry.has('footnotes')
        ? edit.addField(['footnotes'], key, text)
        : edit.addField([], 'footnotes', `\n${key}: ${text}`)),
    ]
    return [fix('fix.move', edits, 'suggestion', { field: 'footnotes' })]
  },
})

/** What to cut out with a paragraph so that no gap is left, and what of it stays. */
function without(text: string, [start, end]: Span): { cut: Span; rest: string } {
  const before = text.slice(0, start).trimEnd().length
  if (before) return { cut: [before, end], rest: '' }
  const next = text.slice(end).search(/\S/)
  return next < 0
    ? { cut: [start, end], rest: '' }
    : { cut: [start, end + next + 1], rest: text[end + next]! }
}
