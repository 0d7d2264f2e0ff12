import { imageOf } from '../images'
import { defineRule } from '../../rule'

export default defineRule({
  id: 'figures/outside',
  severity: 'error',
  check({ entry, workspace, report }) {
    for (const figure of entry.figures) {
      const image = imageOf(figure)
      if (!image) continue
      const place = { path: figure.image!.path }
      if (image.kind === 'absolute') report('figures/outside.absolute', place)
      else if (image.kind === 'address') report('figures/outside.address', place)
      else if (workspace?.fileState(image.path) === 'outside')
        report('figures/outside', place, { file: image.path })
    }
  },
})
