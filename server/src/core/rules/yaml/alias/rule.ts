import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/alias',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('alias'),
  fix: fixOf,
})
