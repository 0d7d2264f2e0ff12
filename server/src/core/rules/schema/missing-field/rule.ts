import { defineRule } from '../../rule'
import { shapeErrors } from '../errors'

export default defineRule({
  id: 'schema/missing-field',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/missing-field'),
})
