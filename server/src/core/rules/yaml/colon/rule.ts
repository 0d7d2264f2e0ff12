import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/colon',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('colon'),
  fix: fixOf,
})
