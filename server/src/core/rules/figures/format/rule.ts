import { FORMATS, imageOf } from '../images'
import { defineRule } from '../../rule'

export default defineRule({
  id: 'figures/format',
  severity: 'warning',
  check({ entry, report }) {
    for (const figure of entry.figures) {
      const image = imageOf(figure)
      if (image?.kind !== 'relative') continue
      const ending = /\.([^./]+)$/.exec(image.path)?.[1] ?? ''
      if (FORMATS.includes(ending.toLowerCase())) continue
      const place = { path: figure.image!.path }
      if (ending) report('figures/format', place, { ending })
      else report('figures/format.none', place)
    }
  },
})
