import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/quotes',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('quotes'),
  fix: fixOf,
})
