import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { countryNames } from '../names'

export default defineRule({
  id: 'countries/ambiguous',
  severity: 'warning',
  check({ entry, catalogues, report }) {
    for (const { text, found } of countryNames({ entry, catalogues })) {
      if (found.status !== 'ambiguous') continue
      const countries = found.countries.map((country) =>
        catalogues.countries.printName(country, entry.language),
      )
      report('countries/ambiguous', { path: text.path }, { name: text.text.trim(), countries })
    }
  },
  fix: ({ place, data }, _context, edit) =>
    (data['countries'] as string[]).map((to) =>
      fix('fix.changeTo', edit.setValue((place as Place).path, to), 'suggestion', { to }),
    ),
})
