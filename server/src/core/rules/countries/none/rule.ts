import type { DocumentContext } from '../../../document'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

const FIELDS = ['countries', 'regions']

export default defineRule({
  id: 'countries/none',
  severity: 'warning',
  check({ entry, source, shape, report }) {
    const given = FIELDS.filter((field) => entry.has(field))
    const isEmpty = (field: string) => {
      const list = nodeAt(source.root, [field])
      return list?.kind === 'seq' && list.items.length === 0
    }
    // Of a field that is there, but of another shape, the schema's findings tell.
    if (!given.every(isEmpty)) return
    // Nor of one that is misspelt, or stands in the wrong place.
    if (
      shape.some(({ data, suggestion }) =>
        FIELDS.some((field) => field === suggestion || field === data['field']),
      )
    )
      return
    report(
      'countries/none',
      given[0] === undefined ? { path: [], missing: 'countries' } : { path: [given[0]], on: 'key' },
    )
  },
  fix(_finding, context, edit) {
    if (context.entry.has('countries') || context.entry.has('regions')) return []
    const names = namedIn(context)
    const items = (names.length ? names : ['country: ']).map((item) => `- ${item}`)
    return [
      fix('fix.add', edit.addField([], 'countries', items.join('\n')), 'suggestion', { field: 'countries' }),
    ]
  },
})

/** The countries that the title names, or else the first text that names some: likely those that take part. */
function namedIn({ prose, entry, catalogues: { countries, phrases } }: DocumentContext): string[] {
  for (const { text } of prose) {
    const named = phrases.findCountryNames(text, entry.language).filter(({ inName }) => !inName)
    const names = [...new Set(named.map(({ country }) => countries.printName(country, entry.language)))]
    if (names.length) return names.slice(0, 6)
  }
  return []
}
