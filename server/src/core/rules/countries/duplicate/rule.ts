import { nodeAt } from '../../../model/tree'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import type { RuleContext } from '../../rule'
import { repeatedCountries } from '../names'
import type { RepeatedCountry } from '../names'

export default defineRule({
  id: 'countries/duplicate',
  severity: 'warning',
  check(context) {
    for (const repeated of repeatedCountries(context)) {
      const { text, first, items } = repeated
      const country = context.catalogues.countries.printName(repeated.country, context.entry.language)
      const name = text.text.trim()
      const needless = needlessItem(repeated, context)
      const place = { path: text.path }
      const reported =
        needless || !items
          ? context.report('countries/duplicate', place, { name, country })
          : context.report('countries/duplicate.roles', place, {
              country,
              roles: [items[0].role, items[1].role],
            })
      // Where the first one goes, the other's name still has to be right.
      const right = context.catalogues.countries.resolve(text.text, context.entry.language).status === 'valid'
      const certain = right || needless !== items?.[0].path ? 'certain' : 'suggestion'
      reported
        .related('countries/duplicate.first', { path: first.path }, { country })
        .note({ needless, certain })
    }
  },
  fix({ note, data }, _context, edit) {
    const { needless, certain } = note as { needless?: Path; certain: 'certain' | 'suggestion' }
    return needless
      ? [fix('fix.remove', edit.remove(needless), certain, { what: String(data['country']) })]
      : []
  },
})

/** The item of the two that says nothing that the other one does not say. */
function needlessItem({ text, items }: RepeatedCountry, { source }: RuleContext) {
  if (!items) return text.path
  const [first, second] = items
  const fields = (item: typeof first) => {
    const node = nodeAt(source.root, item.path)
    return node?.kind === 'map' ? node.pairs.map(({ key }) => key).filter((key) => key !== 'country') : []
  }
  const addsNothing = (item: typeof first, to: typeof first) =>
    fields(item).every((field) => field === 'role') && (fields(item).length === 0 || item.role === to.role)
  if (addsNothing(second, first)) return second.path
  return addsNothing(first, second) ? first.path : undefined
}
