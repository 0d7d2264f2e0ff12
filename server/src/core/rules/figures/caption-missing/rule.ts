import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/caption-missing',
  severity: 'info',
  check({ entry, report }) {
    for (const { path, id, image, caption, source } of entry.figures) {
      // Without a picture, too, another finding speaks.
      if (!image || caption || source) continue
      report('figures/caption-missing', { path, missing: 'caption' }, { id: id?.text.trim() ?? '' })
    }
  },
  fix({ place }, { source }, edit) {
    if (!('path' in place)) return []
    const missing = (['source', 'caption'] as const).filter(
      (field) => !nodeAt(source.root, [...place.path, field]),
    )
    return missing.map((field) =>
      fix('fix.add', edit.addField(place.path, field, ''), 'suggestion', { field }),
    )
  },
})
