import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import { addToList } from '../lists'
import { countryMentions, firstOfEach, placeOf } from '../mentions'
import { countriesInFields, saysWhoTakesPart } from '../named'

export default defineRule({
  id: 'consistency/title-countries',
  severity: 'info',
  check(context) {
    if (!saysWhoTakesPart(context)) return
    const { involved, open } = countriesInFields(context)
    if (open) return
    const { catalogues, entry } = context
    const mentions = countryMentions(context).filter(
      ({ mention, prose }) => prose.kind === 'title' && !mention.inName,
    )
    for (const [code, one] of firstOfEach(mentions, ({ country }) => country.alpha2)) {
      if (involved.has(code)) continue
      const country = catalogues.countries.printName(one.mention.country, entry.language)
      const found = entry.mentioned.find(({ text }) => {
        const known = catalogues.countries.resolve(text, entry.language)
        return 'country' in known && known.country === one.mention.country
      })
      const message = found ? 'consistency/title-countries.mentioned' : 'consistency/title-countries'
      context.report(message, placeOf(one), { country }).note(found ? { item: found.path } : {})
    }
  },
  fix({ data, note }, context, edit) {
    const country = data['country'] as string
    const added = addToList(context, edit, 'countries', [country])
    // What takes part is no longer only mentioned.
    const moved = note['item'] && added.length ? edit.remove(note['item'] as Path) : []
    return [fix('fix.addTo', [...added, ...moved], 'suggestion', { what: [country], field: 'countries' })]
  },
})
