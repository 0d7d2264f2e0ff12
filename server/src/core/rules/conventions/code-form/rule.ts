import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { citationIn, namedInstruments } from '../list'

export default defineRule({
  id: 'conventions/code-form',
  severity: 'hint',
  check(context) {
    const { entry, catalogues, report } = context
    for (const { text, field, home, found, first } of namedInstruments(context)) {
      if (found.status !== 'other' || home !== field || first) continue
      const title = citationIn(entry, found.instrument, catalogues)
      const data = { name: text.text.trim(), code: found.canonical, title }
      report(`conventions/code-form.${found.kind}`, { path: text.path }, data)
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['code'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'certain', { to })]
  },
})
