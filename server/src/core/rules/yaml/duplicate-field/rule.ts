import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/duplicate-field',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('duplicate-field'),
  fix: fixOf('duplicate-field'),
})
