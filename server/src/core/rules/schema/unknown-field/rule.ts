import { defineRule, fix } from '../../rule'
import { shapeErrors } from '../errors'

export default defineRule({
  id: 'schema/unknown-field',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/unknown-field'),
  fix(finding, _context, edit) {
    const to = finding.note['suggestion']
    const path = 'path' in finding.place ? finding.place.path : []
    return typeof to === 'string' ? [fix('fix.changeTo', edit.renameField(path, to), 'suggestion', { to })] : []
  },
})
