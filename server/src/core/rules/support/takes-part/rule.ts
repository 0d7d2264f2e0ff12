import { countryOf } from '../../../criteria/participants'
import { defineRule } from '../../rule'
import { southernSupporter, supportersOf } from '../supporters'

export default defineRule({
  id: 'support/takes-part',
  severity: 'hint',
  check(context) {
    const { entry, catalogues, report } = context
    if (southernSupporter(context)) return
    // That a network has a member in the supporter's country means nothing.
    const parts = entry.countries.filter(({ role }) => role !== 'member')
    const partOf = new Map(
      parts.map(({ country, role }) => [countryOf(country.text, entry, catalogues), role]),
    )
    const told = new Set<string>()
    for (const { by, country } of supportersOf(context)) {
      const role = country && country !== 'none' ? partOf.get(country) : undefined
      if (!country || country === 'none' || role === undefined || told.has(country.alpha2)) continue
      told.add(country.alpha2)
      report(
        'support/takes-part',
        { path: by.path },
        { country: catalogues.countries.printName(country, entry.language), role },
      )
    }
  },
})
