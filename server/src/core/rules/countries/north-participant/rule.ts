import { countryOf, supporterCountry } from '../../../criteria/participants'
import { moveItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { itemOf } from '../names'

export default defineRule({
  id: 'countries/north-participant',
  severity: 'info',
  check({ entry, catalogues, criteria, report }) {
    // Where the practice is said to be triangular without a supporter of the North, that finding asks for this one.
    const asked = criteria.assessments.some(
      ({ verdict, conditions }) =>
        verdict === 'unsupported' &&
        conditions.some(({ message }) => message === 'criterion.triangular.participant'),
    )
    if (asked) return
    const supporting = new Set(entry.support.map((support) => supporterCountry(support, entry, catalogues)))
    for (const { country: text, role } of entry.countries) {
      // A member of a network, and the host of a meeting, are what they are.
      if (role === 'member' || role === 'host') continue
      const country = countryOf(text.text, entry, catalogues)
      if (!country || catalogues.countries.group(country) !== 'North' || supporting.has(country)) continue
      const name = catalogues.countries.printName(country, entry.language)
      const variant = role === 'provider' || role === 'partner' ? 'gives' : 'takes'
      report(`countries/north-participant.${variant}`, { path: text.path }, { country: name })
    }
  },
  fix({ message, place, data }, { source }, edit) {
    if (message !== 'countries/north-participant.gives') return []
    const country = String(data['country'])
    const edits = moveItem(edit, source, itemOf((place as Place).path), ['support'], { by: country, country })
    return [fix('fix.move', edits, 'suggestion', { field: 'support' })]
  },
})
