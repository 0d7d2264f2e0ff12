import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/list-item',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('list-item'),
  fix: fixOf,
})
