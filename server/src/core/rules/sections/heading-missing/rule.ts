import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'sections/heading-missing',
  severity: 'warning',
  check({ entry, source, report }) {
    const { root } = source
    for (const { path, kind, parts } of entry.sections) {
      if ((kind === 'advantage' || kind === 'other') && isAbsent(root, [...path, 'heading'])) {
        report('sections/heading-missing', { path, missing: 'heading' }, { kind })
      }
      for (const [i, part] of parts.entries()) {
        if (nodeAt(root, part.path)?.kind !== 'map' || !isAbsent(root, [...part.path, 'heading'])) continue
        report(
          'sections/heading-missing.part',
          { path: part.path, missing: 'heading' },
          { letter: letterOf(i) },
        )
      }
    }
  },
  fix({ place }, { source }, edit) {
    if (!('path' in place) || nodeAt(source.root, [...place.path, 'heading'])) return []
    return [fix('fix.add', edit.addField(place.path, 'heading', ''), 'suggestion', { field: 'heading' })]
  },
})

/** `a`, `b`, … `z`, `aa`. */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
