import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'sections/why-without-criteria',
  severity: 'warning',
  check({ entry, source, report }) {
    for (const { path, kind } of entry.sections) {
      if (kind !== 'why' || !isAbsent(source.root, [...path, 'heading'])) continue
      const criteria = nodeAt(source.root, [...path, 'criteria'])
      // An empty list is as good as none; what is half-typed or of another shape has its own finding.
      if (criteria && !(criteria.kind === 'seq' && criteria.items.length === 0)) continue
      report(
        'sections/why-without-criteria',
        criteria ? { path: [...path, 'criteria'], on: 'key' } : { path, missing: 'criteria' },
      )
    }
  },
  fix({ place }, { source }, edit) {
    if (!('path' in place) || nodeAt(source.root, [...place.path, 'criteria'])) return []
    return [fix('fix.add', edit.addField(place.path, 'criteria', ''), 'suggestion', { field: 'criteria' })]
  },
})
