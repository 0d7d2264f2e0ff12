import { involvedIn, supporterName } from '../../../criteria/participants'
import { defineRule, fix } from '../../rule'
import { isAcronym, isTriangularClaimed, supportersOf } from '../supporters'

export default defineRule({
  id: 'support/country-missing',
  severity: 'info',
  check(context) {
    const { entry, catalogues, report } = context
    // With a supporter of the North, nothing depends on the others; and where the criterion is claimed, its finding asks.
    if (involvedIn(entry, catalogues).north.length > 0 || isTriangularClaimed(context)) return
    for (const { item, by, found, country, first } of supportersOf(context)) {
      if (item.country || country || first) continue
      // Another finding asks what this is.
      if (found.status === 'unknown' && isAcronym(by.text.trim())) continue
      const name = supporterName(item, catalogues) ?? ''
      report('support/country-missing', { path: by.path }, { name }).note({ item: item.path })
    }
  },
  fix({ data, note }, { entry, catalogues: { countries, phrases } }, edit) {
    const item = note['item'] as string[]
    // “Norwegian Agency for Development Cooperation”: the name says it.
    const named = phrases.findCountryNames(String(data['name']), entry.language)
    const names = [...new Set(named.map(({ country }) => countries.printName(country, entry.language)))]
    return [...names, 'none'].map((name) =>
      fix('fix.add', edit.addField(item, 'country', name), 'suggestion', { field: `country: ${name}` }),
    )
  },
})
