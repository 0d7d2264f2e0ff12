import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedSdgs } from '../list'

export default defineRule({
  id: 'sdgs/duplicate',
  severity: 'warning',
  tag: 'unnecessary',
  check(context) {
    for (const { text, found, first } of namedSdgs(context)) {
      if (!first) continue
      const name = text.text.trim()
      const code = found.status === 'unknown' ? name : found.sdg.code
      context
        .report('sdgs/duplicate', { path: text.path }, { name, code })
        .related('sdgs/duplicate.first', { path: first.path })
    }
  },
  fix: ({ place, data }, _context, edit) => [
    fix('fix.remove', edit.remove((place as Place).path), 'certain', { what: String(data['name']) }),
  ],
})
