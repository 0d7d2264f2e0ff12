import { imageOf } from '../images'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/backslash',
  severity: 'warning',
  check({ entry, report }) {
    for (const figure of entry.figures) {
      const image = imageOf(figure)
      if (image?.kind !== 'relative' || image.path === figure.image!.text.trim()) continue
      report('figures/backslash', { path: figure.image!.path }, { to: image.path })
    }
  },
  fix({ place, data }, _context, edit) {
    if (!('path' in place)) return []
    const to = String(data['to'])
    return [fix('fix.changeTo', edit.setValue(place.path, to), 'certain', { to })]
  },
})
