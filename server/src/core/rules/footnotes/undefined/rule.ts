import { meant, NAME, notesOf } from '../notes'
import { defineRule, fix } from '../../rule'
import type { Fix, Reported } from '../../rule'

export default defineRule({
  id: 'footnotes/undefined',
  severity: 'error',
  documents: ['practice', 'guide'],
  check(context) {
    const notes = notesOf(context)
    if (notes.unread) return
    const known = new Set([...notes.keys, ...notes.definitions].map(({ key }) => key))
    const said = new Map<string, Reported>()
    for (const { key, span, prose } of notes.marks) {
      if (known.has(key)) continue
      const place = { path: prose.path, word: span }
      const before = said.get(key)
      if (before) {
        before.related('footnotes/undefined.again', place)
        continue
      }
      const near = meant(key, notes)
      const reported =
        near !== undefined
          ? context.report('footnotes/undefined.near', place, { key, near })
          : NAME.test(key)
            ? context.report('footnotes/undefined', place, { key })
            : context.report('footnotes/undefined.name', place, { key })
      reported.note(near === undefined ? { key } : { key, near })
      said.set(key, reported)
    }
  },
  fix({ place, note }, { entry }, edit) {
    const key = String(note['key'])
    const near = note['near'] as string | undefined
    const fixes: Fix[] = []
    if (near !== undefined && 'path' in place && place.word) {
      const to = `[^${near}]`
      const same = near.toLowerCase() === key.toLowerCase()
      fixes.push(
        fix('fix.changeTo', edit.replaceWord(place.path, place.word, to), same ? 'certain' : 'suggestion', {
          to,
        }),
      )
    }
    if (NAME.test(key)) {
      const edits = entry.has('footnotes')
        ? edit.addField(['footnotes'], key, '')
        : edit.addField([], 'footnotes', `\n${key}:`)
      fixes.push(fix('fix.add', edits, 'suggestion', { field: key }))
    }
    return fixes
  },
})
