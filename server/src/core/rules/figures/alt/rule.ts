import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { placeOf } from '../images'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/alt',
  severity: 'warning',
  check({ entry, source, report }) {
    for (const { path, id } of entry.figures) {
      // A picture that is still to come can be described as well.
      if (nodeAt(source.root, path)?.kind !== 'map' || !isAbsent(source.root, [...path, 'alt'])) continue
      report('figures/alt', placeOf(source.root, path, 'alt'), { id: id?.text.trim() ?? '' })
    }
  },
  fix({ place }, _context, edit) {
    // A field without a text is there already.
    if (!('path' in place) || place.missing === undefined) return []
    return [fix('fix.add', edit.addField(place.path, 'alt', ''), 'suggestion', { field: 'alt' })]
  },
})
