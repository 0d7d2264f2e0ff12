import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/escape',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('escape'),
  fix: fixOf,
})
