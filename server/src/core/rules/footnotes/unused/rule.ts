import { meant, notesOf } from '../notes'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'footnotes/unused',
  severity: 'hint',
  documents: ['practice', 'guide'],
  tag: 'unnecessary',
  check(context) {
    const notes = notesOf(context)
    if (context.source.damaged.length) return
    const used = new Set<string | undefined>()
    for (const { key } of notes.marks) {
      used.add(key)
      // A mark that misspells the name calls for this footnote, and has a finding of its own.
      if (!notes.keys.some((one) => one.key === key)) used.add(meant(key, notes))
    }
    // So has a mark that is not printed.
    for (const { key } of notes.lost) used.add(key)
    for (const { key, path } of notes.keys) {
      if (!used.has(key)) context.report('footnotes/unused', { path, on: 'key' }, { key })
    }
  },
  fix({ place, data }, context, edit) {
    if (!('path' in place)) return []
    const only = notesOf(context).keys.length === 1
    const edits = edit.remove(only ? ['footnotes'] : place.path)
    return [fix('fix.remove', edits, 'suggestion', { what: String(data['key']) })]
  },
})
