import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'sections/criteria-elsewhere',
  severity: 'info',
  check({ entry, report }) {
    for (const { path, kind, criteria } of entry.sections) {
      if (!kind || kind === 'why' || criteria.length === 0) continue
      report('sections/criteria-elsewhere', { path: [...path, 'criteria'], on: 'key' }, { kind })
    }
  },
  fix({ place }, _context, edit) {
    if (!('path' in place)) return []
    const kind = [...place.path.slice(0, -1), 'kind']
    return [
      fix('fix.changeTo', edit.setValue(kind, 'why'), 'suggestion', { to: 'kind: why' }),
      fix('fix.remove', edit.remove(place.path), 'suggestion', { what: 'criteria' }),
    ]
  },
})
