import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'sections/empty',
  severity: 'warning',
  check({ entry, source, report }) {
    const { root } = source
    for (const { path, kind, parts } of entry.sections) {
      if (nodeAt(root, path)?.kind !== 'map') continue
      for (const part of parts) {
        const isMap = nodeAt(root, part.path)?.kind === 'map'
        if (isMap && isAbsent(root, [...part.path, 'text'])) {
          report('sections/empty.part', { path: part.path, missing: 'text' })
        }
      }
      // Without a kind it is hardly begun; `parts` of another shape than a list has its own finding.
      const partless =
        parts.length === 0 &&
        (isAbsent(root, [...path, 'parts']) || nodeAt(root, [...path, 'parts'])?.kind === 'seq')
      if (kind && partless && isAbsent(root, [...path, 'text'])) {
        report('sections/empty', { path, missing: 'text' }, { kind })
      }
    }
  },
  fix({ place }, { source }, edit) {
    if (!('path' in place)) return []
    const given = nodeAt(source.root, [...place.path, 'text'])
    return given
      ? []
      : [fix('fix.add', edit.addField(place.path, 'text', ''), 'suggestion', { field: 'text' })]
  },
})
