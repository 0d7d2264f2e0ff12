import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/conflict',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('conflict'),
  fix: fixOf('conflict'),
})
