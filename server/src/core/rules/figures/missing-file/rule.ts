import { imageOf } from '../images'
import { defineRule } from '../../rule'

export default defineRule({
  id: 'figures/missing-file',
  severity: 'warning',
  check({ entry, workspace, report }) {
    for (const figure of entry.figures) {
      const image = imageOf(figure)
      if (image?.kind !== 'relative' || workspace?.fileState(image.path) !== 'missing') continue
      report('figures/missing-file', { path: figure.image!.path }, { file: image.path })
    }
  },
})
