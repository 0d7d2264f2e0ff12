import type { Country } from '../../../catalogues'
import { countryOf } from '../../../criteria/participants'
import type { DocumentContext } from '../../../document'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import { countryMentions, isStillShort, isWritten, printedTexts } from '../mentions'
import { listedCountries } from '../named'

/** How many countries are looked for one by one, and how many are pointed at and offered. */
const LOOKED_FOR = 30
const SHOWN = 6

/** A region with more members (“Africa”) says nothing of each of them. */
const SMALL_REGION = 25

export default defineRule({
  id: 'consistency/country-not-in-text',
  severity: 'info',
  check(context) {
    if (isStillShort(context)) return
    const { entry, catalogues } = context
    const said = new Set(countryMentions(context).map(({ mention }) => mention.country))
    // The dates line prints the countries of the periods.
    for (const { country } of entry.dates?.periods ?? []) {
      const found = country && countryOf(country.text, entry, catalogues)
      if (found) said.add(found)
    }
    const listed = listedCountries(context).filter(({ country }) => !said.has(country))
    if (listed.length === 0) return
    const texts = printedTexts(context)
    const unsaid = listed
      .slice(0, LOOKED_FOR)
      .filter(({ country }) => !isWritten(namesOf(country, context), texts))
      .map(({ country, participant }) => ({
        name: catalogues.countries.printName(country, entry.language),
        participant,
      }))
      // One order, whatever that of the list: the same countries are the same finding.
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const [first, ...others] = unsaid
    if (!first) return
    const countries = unsaid.map(({ name }) => name)
    const place = ({ participant }: typeof first) => ({ path: participant.country.path })
    const reported = context.report('consistency/country-not-in-text', place(first), { countries })
    for (const other of others.slice(0, SHOWN - 1)) {
      reported.related('consistency/country-not-in-text.also', place(other), { country: other.name })
    }
    reported.note({ items: unsaid.map(({ participant }) => participant.path) })
  },
  fix({ data, note }, _context, edit) {
    const countries = data['countries'] as string[]
    return (note['items'] as Path[])
      .slice(0, SHOWN)
      .map((path, i) => fix('fix.remove', edit.remove(path), 'suggestion', { what: countries[i]! }))
  },
})

/** What would speak of `country`: its names in the entry's language and in English, and those of the small regions it lies in. */
function namesOf(country: Country, { entry, catalogues }: DocumentContext): string[] {
  const { countries, regions } = catalogues
  const spoken = [entry.language, 'en', undefined]
  const names = countries
    .nameForms(country)
    .flatMap(({ name, kind, language }) => (kind !== 'code' && spoken.includes(language) ? [name] : []))
  const areas = regions.all.flatMap((region) => {
    const members = regions.members(region)
    if (members.length > SMALL_REGION || !members.includes(country.alpha2)) return []
    const acronym = /^[A-Z]+$/.test(region.code) ? [region.code, `${region.code}S`, `${region.code}s`] : []
    return [regions.printName(region, entry.language), region.names.en, ...(region.also ?? []), ...acronym]
  })
  return [...names, ...areas]
}
