import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedProgrammes } from '../list'

export default defineRule({
  id: 'programmes/other-name',
  severity: 'hint',
  check(context) {
    for (const { text, found, first } of namedProgrammes(context)) {
      if (found.status !== 'other' || first) continue
      const data = { name: text.text.trim(), id: found.canonical }
      context.report(`programmes/other-name.${found.kind}`, { path: text.path }, data)
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['id'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'certain', { to })]
  },
})
