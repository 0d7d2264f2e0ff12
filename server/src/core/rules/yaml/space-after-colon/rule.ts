import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/space-after-colon',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('space-after-colon'),
  fix: fixOf,
})
