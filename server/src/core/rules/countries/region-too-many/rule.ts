import { defineRule, fix } from '../../rule'
import { listedOf, membersOf, namedRegions } from '../region-list'

export default defineRule({
  id: 'countries/region-too-many',
  severity: 'warning',
  check(context) {
    for (const { item, region, first } of namedRegions(context)) {
      const members = region && membersOf(region, context)
      if (!members?.length || first || (item.countries ?? 0) <= members.length) continue
      const data = { region: item.region.text.trim(), size: members.length, count: item.countries ?? 0 }
      context
        .report('countries/region-too-many', { path: [...item.path, 'countries'] }, data)
        .note({ path: [...item.path, 'countries'], most: members.length - listedOf(members, context).length })
    }
  },
  fix({ note }, _context, edit) {
    const most = Number(note['most'])
    return most > 0
      ? [
          fix('fix.changeTo', edit.setRaw(note['path'] as string[], `${most}`), 'suggestion', {
            to: `${most}`,
          }),
        ]
      : []
  },
})
