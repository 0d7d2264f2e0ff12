import { isAbsent } from '../../../model/absent'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'dates/period-without-dates',
  severity: 'warning',
  check({ entry, source, report }) {
    for (const { path, country } of entry.dates?.periods ?? []) {
      if (!country || !['from', 'to'].every((field) => isAbsent(source.root, [...path, field]))) continue
      report('dates/period-without-dates', { path, missing: 'from' }, { country: country.text })
    }
  },
  fix({ place }, _context, edit) {
    return 'path' in place
      ? [fix('fix.add', edit.addField(place.path, 'from', ''), 'suggestion', { field: 'from' })]
      : []
  },
})
