import type { Country } from '../../../catalogues'
import { moveItem, splitItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import type { RuleContext } from '../../rule'
import { countryNames, itemOf, severalCountries } from '../names'
import type { CountryName } from '../names'

export default defineRule({
  id: 'countries/unknown',
  severity: 'error',
  check(context) {
    for (const name of countryNames(context)) {
      if (name.found.status === 'unknown') checkName(name, name.found.suggestions, context)
    }
  },
  fix({ message, data, note, place }, { source }, edit) {
    const { path } = place as Place
    const to = note['to'] as string[]
    if (message === 'countries/unknown.several') {
      return typeof path.at(-1) === 'number'
        ? [fix('fix.split', splitItem(edit, source, path, to), 'suggestion')]
        : []
    }
    if (message === 'countries/unknown.region') {
      const [region] = to
      if (data['field'] !== 'countries' || region === undefined) return []
      const edits = moveItem(edit, source, itemOf(path), ['regions'], { region })
      return [fix('fix.move', edits, 'suggestion', { field: 'regions' })]
    }
    const certain =
      message === 'countries/unknown.none' && /^none$/i.test(String(data['name'])) ? 'certain' : 'suggestion'
    return to.map((name) => fix('fix.changeTo', edit.setValue(path, name), certain, { to: name }))
  },
})

/** What authors write where a supporter has no country. */
const NO_COUNTRY =
  /^(?:none|nil|n\/?a|-+|multi-?lat[eé]ral|international|internacional|global|various|ningun[oa]?|aucune?|nenhuma?)$/i

function checkName(
  { text, field }: CountryName,
  suggestions: readonly Country[],
  context: RuleContext,
): void {
  const { entry, catalogues, report } = context
  const place = { path: text.path }
  const name = text.text.trim()
  const isRegion = catalogues.regions.resolve(name, entry.language).status !== 'unknown'
  const isBody = catalogues.programmes.resolve(name).status !== 'unknown'
  const parts = severalCountries(name, context)
  if (field === 'support' && (isRegion || isBody || NO_COUNTRY.test(name))) {
    report('countries/unknown.none', place, { name }).note({ to: ['none'] })
  } else if (parts) {
    report('countries/unknown.several', place, { name }).note({ to: parts })
  } else if (isRegion) {
    report('countries/unknown.region', place, { name, field }).note({ to: [name] })
  } else {
    // Two or three letters are near to everything.
    const near =
      name.length > 3
        ? suggestions.map((country) => catalogues.countries.printName(country, entry.language))
        : []
    const [best] = near
    if (best === undefined) report('countries/unknown', place, { name }).note({ to: near })
    else report('countries/unknown.near', place, { name, near: best }).note({ to: near })
  }
}
