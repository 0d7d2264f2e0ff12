import { figureMarks } from '../marks'
import { defineRule } from '../../rule'

export default defineRule({
  id: 'figures/inline-mark',
  severity: 'warning',
  check({ entry, prose, report }) {
    const known = entry.figures.flatMap(({ id }) => id?.text.trim() ?? [])
    for (const { id, span, prose: text, alone } of figureMarks(prose)) {
      if (!alone && known.includes(id)) report('figures/inline-mark', { path: text.path, word: span }, { id })
    }
  },
})
