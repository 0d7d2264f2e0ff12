import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import { namedRegions } from '../region-list'

export default defineRule({
  id: 'countries/region-duplicate',
  severity: 'warning',
  check(context) {
    for (const { item, first } of namedRegions(context)) {
      if (!first) continue
      const node = nodeAt(context.source.root, item.path)
      const fields = node?.kind === 'map' ? node.pairs.map(({ key }) => key) : []
      const needless = fields.every(
        (field) => field === 'region' || (field === 'countries' && item.countries === first.countries),
      )
      context
        .report('countries/region-duplicate', { path: item.region.path }, { region: item.region.text.trim() })
        .related('countries/region-duplicate.first', { path: first.region.path })
        .note({ item: item.path, needless })
    }
  },
  fix: ({ data, note }, _context, edit) => [
    fix('fix.remove', edit.remove(note['item'] as string[]), note['needless'] ? 'certain' : 'suggestion', {
      what: String(data['region']),
    }),
  ],
})
