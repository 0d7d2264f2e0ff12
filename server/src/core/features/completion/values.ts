import type { Country } from '../../catalogues'
import type { DocumentContext } from '../../document'
import { countryOf } from '../../criteria/participants'
import { read } from '../../model/read'
import type { Path } from '../../model/tree'
import { meaningOf } from '../meaning'
import type { CompletionOptions, Value } from './draft'
import { countryValues, programmeValues, regionValues } from './catalogue-values'
import { instrumentValues, sdgValues } from './code-values'
import { dateValues, figurePlaces, idValues, orderValues, wordValues } from './word-values'

/**
 * What may stand at `path`: names of the catalogues, fixed words, dates.
 *
 * @param typed - what stands there so far
 * @param others - what stands in the same list already
 */
export function valuesAt(
  path: Path,
  typed: string,
  others: readonly string[],
  document: DocumentContext,
  options: CompletionOptions,
): Value[] {
  const schema = document.fields.at(path)
  if (!schema) return []
  const { language } = options
  const asked = { document, typed, others, language }
  const words = wordValues(path, schema, others)
  switch (meaningOf(path, document.kind)) {
    case 'country':
      return [...words, ...countryValues(asked, expectedCountries(path, document))]
    case 'country-code':
      return countryValues(asked).flatMap((value) => {
        const code = value.about?.kind === 'country' ? value.about.code : ''
        return { ...value, label: code, value: code, hint: value.value }
      })
    case 'region':
      return regionValues(asked)
    case 'programme':
      return programmeValues(asked, false)
    case 'supporter':
      return programmeValues(asked, true)
    case 'convention':
      return instrumentValues(asked, ['convention', 'protocol'])
    case 'recommendation':
      return instrumentValues(asked, ['recommendation'])
    case 'sdg':
      return sdgValues(asked)
    case 'date':
      return [...words, ...dateValues(document, language)]
    case 'order':
      return orderValues(document, language)
    case 'figure-place':
      return figurePlaces(document, language)
    case 'id':
      return idValues(options, language)
    default:
      return words
  }
}

/** The countries that come first: a supporter's own one; for a period, those that take part. */
function expectedCountries(path: Path, { entry, catalogues, source }: DocumentContext): Country[] {
  if (path[0] === 'dates')
    return entry.countries.flatMap(({ country }) => countryOf(country.text, entry, catalogues) ?? [])
  if (path[0] !== 'support') return []
  const by = read(source.root).at('support').items()[Number(path[1])]?.text('by')
  const found = by && catalogues.programmes.resolve(by.text)
  const code = found && found.status !== 'unknown' ? found.programme.country : undefined
  const country = code === undefined ? undefined : catalogues.countries.byCode(code)
  return country ? [country] : []
}
