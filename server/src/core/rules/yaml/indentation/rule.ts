import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/indentation',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('indentation'),
  fix: fixOf,
})
