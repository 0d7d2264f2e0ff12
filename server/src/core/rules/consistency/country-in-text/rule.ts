import { defineRule, fix } from '../../rule'
import { addSupporter, addToList } from '../lists'
import { countryMentions, firstOfEach, placeOf } from '../mentions'
import { countriesInFields, saysWhoTakesPart } from '../named'

/** How many of several countries are pointed at, and offered one by one. */
const SHOWN = 5

export default defineRule({
  id: 'consistency/country-in-text',
  severity: 'info',
  check(context) {
    if (!saysWhoTakesPart(context)) return
    const { all, open } = countriesInFields(context)
    if (open) return
    const { catalogues, entry } = context
    // An organization's name (“University of Zimbabwe”) says nothing of the country; the title has a rule of its own.
    const mentions = countryMentions(context).filter(
      ({ mention }) => !mention.inName && !all.has(mention.country.alpha2),
    )
    const title = new Set(
      mentions.flatMap(({ mention, prose }) => (prose.kind === 'title' ? [mention.country.alpha2] : [])),
    )
    const missing = [...firstOfEach(mentions, ({ country }) => country.alpha2)].filter(
      ([code]) => !title.has(code),
    )
    const [first, ...others] = missing.map(([, one]) => one)
    if (!first) return
    const countries = [first, ...others].map(({ mention }) =>
      catalogues.countries.printName(mention.country, entry.language),
    )
    const north = missing.length === 1 && catalogues.countries.group(first.mention.country) === 'North'
    const message = north ? 'consistency/country-in-text.north' : 'consistency/country-in-text'
    const reported = context.report(message, placeOf(first), { countries })
    others.slice(0, SHOWN - 1).forEach((other, i) => {
      reported.related('consistency/country-in-text.also', placeOf(other), { country: countries[i + 1]! })
    })
  },
  fix({ data, message }, context, edit) {
    const countries = data['countries'] as string[]
    const add = (field: string, what: string[], edits = addToList(context, edit, field, what)) =>
      fix('fix.addTo', edits, 'suggestion', { what, field })
    const mentioned = add('mentioned', countries)
    return message === 'consistency/country-in-text.north'
      ? [mentioned, add('support', countries, addSupporter(context, edit, countries[0]!))]
      : [mentioned, ...countries.slice(0, SHOWN).map((country) => add('countries', [country]))]
  },
})
