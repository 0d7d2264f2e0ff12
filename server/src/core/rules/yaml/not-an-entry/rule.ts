import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/not-an-entry',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('not-an-entry'),
  fix: fixOf,
})
