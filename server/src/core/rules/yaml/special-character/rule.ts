import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/special-character',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('special-character'),
  fix: fixOf,
})
