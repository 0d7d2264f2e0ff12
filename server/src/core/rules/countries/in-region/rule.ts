import { defineRule, fix } from '../../rule'
import { listedOf, membersOf, namedRegions } from '../region-list'

export default defineRule({
  id: 'countries/in-region',
  severity: 'info',
  check(context) {
    const { countries } = context.catalogues
    for (const { item, region, first } of namedRegions(context)) {
      const members = region && membersOf(region, context)
      if (!members?.length || first || (item.countries ?? 0) > members.length) continue
      const listed = listedOf(members, context)
      const rest = members.length - listed.length
      const name = item.region.text.trim()
      if (rest === 0) {
        context
          .report('countries/in-region.all', { path: item.region.path }, { region: name })
          .note({ item: item.path })
      } else if ((item.countries ?? 0) > rest) {
        const names = listed.map((country) => countries.printName(country, context.entry.language))
        const path = [...item.path, 'countries']
        context
          .report(
            'countries/in-region',
            { path },
            { region: name, size: members.length, listed: names, rest },
          )
          .note({ path, rest })
      }
    }
  },
  fix({ note, data }, _context, edit) {
    const item = note['item'] as string[] | undefined
    if (item) return [fix('fix.remove', edit.remove(item), 'suggestion', { what: String(data['region']) })]
    const to = String(note['rest'])
    return [fix('fix.changeTo', edit.setRaw(note['path'] as string[], to), 'suggestion', { to })]
  },
})
