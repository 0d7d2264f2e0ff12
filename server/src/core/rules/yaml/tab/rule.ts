import { defineRule } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/tab',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('tab'),
  fix: fixOf,
})
