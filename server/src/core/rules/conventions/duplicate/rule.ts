import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedInstruments } from '../list'

export default defineRule({
  id: 'conventions/duplicate',
  severity: 'warning',
  tag: 'unnecessary',
  check(context) {
    for (const { text, field, home, instrument, first } of namedInstruments(context)) {
      // In the wrong list, that is what is wrong with each of them.
      if (!first || home !== field) continue
      const name = text.text.trim()
      context
        .report('conventions/duplicate', { path: text.path }, { name, code: instrument?.code ?? name })
        .related('conventions/duplicate.first', { path: first.path })
    }
  },
  fix: ({ place, data }, _context, edit) => [
    fix('fix.remove', edit.remove((place as Place).path), 'certain', { what: String(data['name']) }),
  ],
})
