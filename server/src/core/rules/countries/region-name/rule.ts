import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedRegions } from '../region-list'

export default defineRule({
  id: 'countries/region-name',
  severity: 'hint',
  check({ entry, catalogues, report }) {
    for (const { item, found, first } of namedRegions({ entry, catalogues })) {
      if (found.status !== 'other' || first) continue
      const data = { name: item.region.text.trim(), region: found.canonical, language: entry.language }
      report(`countries/region-name.${found.kind}`, { path: item.region.path }, data)
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['region'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'certain', { to })]
  },
})
