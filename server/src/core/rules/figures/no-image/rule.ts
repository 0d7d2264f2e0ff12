import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { placeOf } from '../images'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/no-image',
  severity: 'warning',
  check({ entry, source, report }) {
    for (const { path, id, caption, source: credit } of entry.figures) {
      if (nodeAt(source.root, path)?.kind !== 'map' || !isAbsent(source.root, [...path, 'image'])) continue
      const place = placeOf(source.root, path, 'image')
      const name = id?.text.trim() ?? ''
      if (caption || credit) report('figures/no-image', place, { id: name })
      else report('figures/no-image.nothing', place, { id: name })
    }
  },
  fix({ place }, _context, edit) {
    // A field without a text is there already.
    if (!('path' in place) || place.missing === undefined) return []
    return [fix('fix.add', edit.addField(place.path, 'image', ''), 'suggestion', { field: 'image' })]
  },
})
