import { defineRule } from '../../rule'
import { shapeErrors } from '../errors'

export default defineRule({
  id: 'schema/empty',
  severity: 'error',
  documents: ['practice', 'guide'],
  check: shapeErrors('schema/empty'),
})
