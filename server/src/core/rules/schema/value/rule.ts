import { defineRule, fix } from '../../rule'
import { shapeErrors } from '../errors'

export default defineRule({
  id: 'schema/value',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/value'),
  fix(finding, _context, edit) {
    const to = finding.note['suggestion']
    const path = 'path' in finding.place ? finding.place.path : []
    return typeof to === 'string' ? [fix('fix.changeTo', edit.setValue(path, to), 'suggestion', { to })] : []
  },
})
