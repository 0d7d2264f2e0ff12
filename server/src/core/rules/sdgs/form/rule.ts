import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedSdgs } from '../list'

export default defineRule({
  id: 'sdgs/form',
  severity: 'hint',
  check(context) {
    for (const { text, found, first } of namedSdgs(context)) {
      if (found.status !== 'other' || first) continue
      context.report('sdgs/form', { path: text.path }, { name: text.text.trim(), code: found.canonical })
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['code'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'certain', { to })]
  },
})
