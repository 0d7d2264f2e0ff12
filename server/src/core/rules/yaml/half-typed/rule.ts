import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/half-typed',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('half-typed'),
  fix: fixOf,
})
