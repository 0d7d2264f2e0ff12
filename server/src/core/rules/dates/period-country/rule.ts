import { countryOf } from '../../../criteria/participants'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'dates/period-country',
  severity: 'warning',
  check({ entry, catalogues, report }) {
    const periods = entry.dates?.periods ?? []
    if (periods.length === 0) return
    const codes = new Set<string>()
    for (const { country } of entry.countries) {
      const known = countryOf(country.text, entry, catalogues)
      // A name that nobody knows may be the very country; another finding speaks of it.
      if (!known) return
      codes.add(known.alpha2)
    }
    for (const { region } of entry.regions) {
      const found = catalogues.regions.resolve(region.text, entry.language)
      if (found.status === 'unknown') return
      for (const code of catalogues.regions.members(found.region)) codes.add(code)
    }
    for (const { country } of periods) {
      const known = country && countryOf(country.text, entry, catalogues)
      if (!known || codes.has(known.alpha2)) continue
      const name = catalogues.countries.printName(known, entry.language)
      report('dates/period-country', { path: country.path }, { country: name })
    }
  },
  fix({ data, place }, { entry }, edit) {
    const country = String(data['country'])
    const added = entry.has('countries')
      ? edit.addItem(['countries'], country)
      : edit.addField([], 'countries', `\n- ${country}`)
    const removed = 'path' in place ? edit.remove(place.path.slice(0, -1)) : []
    return [
      fix('fix.addTo', added, 'suggestion', { what: [country], field: 'countries' }),
      fix('fix.remove', removed, 'suggestion', { what: country }),
    ]
  },
})
