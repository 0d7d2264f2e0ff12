import { countryOf } from '../../../criteria/participants'
import { moveItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { itemOf } from '../names'
import { namedRegions } from '../region-list'

export default defineRule({
  id: 'countries/region-unknown',
  severity: 'info',
  check({ entry, catalogues, report }) {
    for (const { item, found, first } of namedRegions({ entry, catalogues })) {
      if (found.status !== 'unknown' || first) continue
      const place = { path: item.region.path }
      const name = item.region.text.trim()
      const country = countryOf(name, entry, catalogues)
      if (country && name.length > 3) {
        const printed = catalogues.countries.printName(country, entry.language)
        report('countries/region-unknown.country', place, { name }).note({ country: printed })
        continue
      }
      const names = found.suggestions.map((region) => catalogues.regions.printName(region, entry.language))
      const to = name.length > 3 ? [...new Set(names)] : []
      const [near] = to
      if (near === undefined) report('countries/region-unknown', place, { name })
      else report('countries/region-unknown.near', place, { name, near }).note({ to })
    }
  },
  fix({ place, note }, { source }, edit) {
    const { path } = place as Place
    if (note['country'] !== undefined) {
      const edits = moveItem(edit, source, itemOf(path), ['countries'], String(note['country']))
      return [fix('fix.move', edits, 'suggestion', { field: 'countries' })]
    }
    const to = (note['to'] ?? []) as string[]
    return to.map((name) => fix('fix.changeTo', edit.setValue(path, name), 'suggestion', { to: name }))
  },
})
