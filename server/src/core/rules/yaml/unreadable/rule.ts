import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/unreadable',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('unreadable'),
  fix: fixOf,
})
