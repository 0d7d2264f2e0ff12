import { moveItem, splitItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { read } from '../../../model/read'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import type { RuleContext } from '../../rule'
import { countryNames, itemOf, severalCountries } from '../names'
import type { CountryName } from '../names'

export default defineRule({
  id: 'countries/unknown',
  severity: 'error',
  documents: ['practice', 'guide'],
  check(context) {
    if (context.kind === 'guide') checkCodes(context)
    else for (const name of countryNames(context)) if (name.found.status === 'unknown') checkName(name, context)
  },
  fix({ message, data, note, place }, { source, entry }, edit) {
    const path = (place as Place).path
    const to = note['to'] as string[]
    switch (message) {
      case 'countries/unknown.several':
        return [fix('fix.split', splitItem(edit, source, path, to), 'suggestion')]
      case 'countries/unknown.region': {
        if (data['field'] !== 'countries') return []
        const region = `region: ${String(data['name'])}`
        return [fix('fix.move', moveItem(edit, source, itemOf(path), ['regions'], region), 'suggestion', { field: 'regions' })]
      }
      case 'countries/unknown.none':
        return [fix('fix.changeTo', edit.setValue(path, 'none'), /^none$/i.test(String(data['name'])) ? 'certain' : 'suggestion', { to: 'none' })]
      default:
        return to.map((name) => fix('fix.changeTo', edit.setValue(path, name), 'suggestion', { to: name }))
    }
  },
})

/** What an author may write where a supporter has no country. */
const NO_COUNTRY =
  /^(?:none|nil|n\/?a|-+|multi-?lat[eé]ral|inter-?na[tc]ional|global|various|several|ningun[oa]?|aucune?|nenhuma?)$/i

function checkName({ text, field, found }: CountryName, context: RuleContext): void {
  const { entry, catalogues, report } = context
  const place = { path: text.path }
  const name = text.text.trim()
  const isRegion = catalogues.regions.resolve(name, entry.language).status !== 'unknown'
  const parts = severalCountries(name, context)
  if (field === 'support' && (isRegion || NO_COUNTRY.test(name) || catalogues.programmes.resolve(name).status !== 'unknown')) {
    report('countries/unknown.none', place, { name })
  } else if (parts) {
    const reported = report('countries/unknown.several', place, { name })
  } else if (isRegion) {
    report('countries/unknown.region', place, { name, field })
  } else {
    // Two or three letters are near to everything.
    const near = found.status === 'unknown' && name.length > 3 ? found.suggestions : []
    const to = near.map((country) => catalogues.countries.printName(country, entry.language))
    if (to[0] === undefined) report('countries/unknown', place, { name }).note({ to })
    else report('countries/unknown.near', place, { name, near: to[0] }).note({ to })
  }
}
