import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedProgrammes } from '../list'

export default defineRule({
  id: 'programmes/duplicate',
  severity: 'warning',
  tag: 'unnecessary',
  check(context) {
    for (const { text, found, first } of namedProgrammes(context)) {
      if (!first) continue
      const name = text.text.trim()
      const id = found.status === 'unknown' ? name : found.programme.id
      context
        .report('programmes/duplicate', { path: text.path }, { name, id })
        .related('programmes/duplicate.first', { path: first.path })
    }
  },
  fix: ({ place, data }, _context, edit) => [
    fix('fix.remove', edit.remove((place as Place).path), 'certain', { what: String(data['name']) }),
  ],
})
