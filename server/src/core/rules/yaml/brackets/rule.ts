import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/brackets',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('brackets'),
  fix: fixOf,
})
