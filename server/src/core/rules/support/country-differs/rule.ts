import { supporterCountry, supporterName } from '../../../criteria/participants'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { supportersOf } from '../supporters'

export default defineRule({
  id: 'support/country-differs',
  severity: 'info',
  check(context) {
    const { entry, catalogues, report } = context
    for (const { item, by, found, country } of supportersOf(context)) {
      if (found.status === 'unknown' || !item.country || !country || country === 'none') continue
      // A code is easily another country's; its own finding asks what is meant.
      const named = catalogues.countries.resolve(item.country.text, entry.language)
      if (named.status === 'other' && named.kind === 'code') continue
      const known = supporterCountry({ path: item.path, by, forms: [] }, entry, catalogues)
      if (!known || known === 'none' || known === country) continue
      report(
        'support/country-differs',
        { path: item.country.path },
        {
          by: supporterName(item, catalogues) ?? '',
          known: catalogues.countries.printName(known, entry.language),
          given: catalogues.countries.printName(country, entry.language),
        },
      )
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['known'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'suggestion', { to })]
  },
})
