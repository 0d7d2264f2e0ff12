import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/syntax',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('syntax'),
  fix: fixOf,
})
