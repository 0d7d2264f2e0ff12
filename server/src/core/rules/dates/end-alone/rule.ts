import { isAbsent } from '../../../model/absent'
import { defineRule, fix } from '../../rule'
import { dateOf, rangesOf } from '../ranges'

export default defineRule({
  id: 'dates/end-alone',
  severity: 'info',
  check({ entry, source, report }) {
    for (const { path, to } of rangesOf(entry.dates)) {
      if (to && dateOf(to) && isAbsent(source.root, [...path, 'from']))
        report('dates/end-alone', { path: to.path, on: 'key' })
    }
  },
  fix({ place }, _context, edit) {
    if (!('path' in place)) return []
    return [
      fix('fix.add', edit.addField(place.path.slice(0, -1), 'from', ''), 'suggestion', { field: 'from' }),
      fix('fix.changeTo', edit.renameField(place.path, 'from'), 'suggestion', { to: 'from' }),
    ]
  },
})
