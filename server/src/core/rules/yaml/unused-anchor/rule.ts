import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/unused-anchor',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check: problems('unused-anchor'),
  fix: fixOf,
})
