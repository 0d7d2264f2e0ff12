import { figureMarks } from '../marks'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/placed-twice',
  severity: 'info',
  check({ entry, prose, report }) {
    const marks = figureMarks(prose).filter(({ alone }) => alone)
    const seen = new Set<string>()
    for (const { id, after } of entry.figures) {
      const name = id?.text.trim()
      // Of figures with one id, another finding speaks.
      if (!name || seen.has(name)) continue
      seen.add(name)
      const [first, ...others] = marks.filter((mark) => mark.id === name)
      if (!first) continue
      const place = { path: first.prose.path, word: first.span }
      if (after)
        report('figures/placed-twice', { path: after.path }, { id: name }).related(
          'figures/placed-twice.first',
          place,
        )
      for (const { prose: text, span } of others) {
        report('figures/placed-twice.mark', { path: text.path, word: span }, { id: name }).related(
          'figures/placed-twice.first',
          place,
        )
      }
    }
  },
  fix({ place, message }, _context, edit) {
    if (!('path' in place) || message !== 'figures/placed-twice') return []
    return [fix('fix.remove', edit.remove(place.path), 'suggestion', { what: 'after' })]
  },
})
