import { countryOf } from '../../../criteria/participants'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'countries/mentioned-participates',
  severity: 'hint',
  tag: 'unnecessary',
  check({ entry, catalogues, report }) {
    const listed = new Map(
      entry.countries.map(({ country }) => [countryOf(country.text, entry, catalogues), country]),
    )
    for (const text of entry.mentioned) {
      const country = countryOf(text.text, entry, catalogues)
      if (!country || !listed.has(country)) continue
      report(
        'countries/mentioned-participates',
        { path: text.path },
        { country: catalogues.countries.printName(country, entry.language) },
      )
    }
  },
  fix: ({ place, data }, _context, edit) => [
    fix('fix.remove', edit.remove((place as Place).path), 'certain', { what: String(data['country']) }),
  ],
})
